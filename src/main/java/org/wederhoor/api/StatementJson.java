package org.wederhoor.api;

import java.util.Objects;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.address.Address;

/** What a party said, to the letter, and how it stands to a claim. */
@ApplicationScoped
class StatementJson {

    @Inject
    Address address;

    @Inject
    NamedJson named;

    @Inject
    SourceJson sources;

    JsonObject of(Content.AnswerSaid said, PublishedVerdict in) {
        return new JsonObject().with("id", said.statement()).with("self", address.canonical(ApiAnswers.VERSION + "/statements/" + said.statement()))
                .with("title", said.title()).with("party", named.party(said.party(), in)).with("spokesperson", said.spokesperson())
                .with("saidTo", named.party(said.saidTo(), in)).with("relayedBy", named.party(said.relayedBy(), in))
                .with("said", NamedJson.date(said.said())).with("reported", NamedJson.date(said.reported()))
                .with("quotes", said.quotes().stream().map(quote -> new JsonObject().with("exact", quote.exact()).with("ownWords", quote.ownWords())
                        .withAny("sources", sources.slugs(quote.sources(), in))).toList())
                .with("paraphrase", said.paraphrase()).with("note", said.statementNote()).withAny("readIn", sources.slugs(said.readIn(), in))
                .withAny("details", said.details() == null ? null : said.details().stream().map(detail -> sources.detail(detail, in)).toList())
                .with("supersededBy", Optional.ofNullable(said.supersededBy()).map(later -> new JsonObject().with("id", later.statement())
                        .with("title", later.title()).with("said", NamedJson.date(later.said())).with("reported", NamedJson.date(later.reported())))
                        .orElse(null));
    }

    static JsonObject answer(Content.AnswerSaid said) {
        return new JsonObject().with("stance", said.stance()).with("note", said.note()).with("basis", said.basis())
                .with("qualifier", said.qualifier()).with("countsBecause", Objects.requireNonNullElse(said.countsBecause(), ""));
    }
}
