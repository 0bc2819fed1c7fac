package org.wederhoor.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.ClaimTranslation;
import org.wederhoor.claim.Origins;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.edition.Stone;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.VerdictTranslation;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.address.Address;

/** What is told of an edition: in a list the least that tells one from another, by itself all that its page says. */
@ApplicationScoped
class VerdictJson {

    @Inject
    Address address;

    @Inject
    NamedJson named;

    @Inject
    StatementJson statements;

    @Inject
    SourceJson sources;

    /** @param verdict the current edition, since what it says is told as what stands */
    JsonObject claim(PublishedVerdict verdict) {
        return summary(verdict, verdict.path()).with("mark", mark(verdict));
    }

    JsonObject edition(PublishedVerdict verdict) {
        Content said = verdict.said();
        return summary(verdict, verdict.editionPath()).with("mark", mark(verdict))
                .with("change", said.change() == null || verdict.edition().changeKind == null ? null
                        : new JsonObject().with("kind", verdict.edition().changeKind).with("note", verdict.edition().changeNote));
    }

    private static Mark mark(PublishedVerdict verdict) {
        return verdict.withdrawn() || verdict.edition().gone ? null : verdict.said().mark();
    }

    private JsonObject summary(PublishedVerdict verdict, String path) {
        Content said = verdict.said();
        return new JsonObject().with("id", said.claim().id()).with("slug", verdict.content().claimSlug())
                .with("page", address.canonical(path)).with("self", address.canonical(ApiAnswers.VERSION + path))
                .with("sentence", said.claim().sentence()).with("language", said.claim().language())
                .with("claimant", named.party(said.claim().claimant(), verdict)).with("dossier", named.dossier(verdict))
                .with("edition", verdict.number()).with("published", verdict.publishedAt().toString())
                .with("withdrawn", verdict.withdrawn()).with("gone", verdict.edition().gone ? true : null);
    }

    /** All of it. */
    JsonObject whole(JsonObject summary, PublishedVerdict verdict) {
        Content said = verdict.said();
        return summary.with("claimantNote", said.claim().claimantNote())
                .withAny("concerns", said.claim().concerns().stream().map(party -> named.party(party, verdict)).toList())
                .with("rationale", said.rationale())
                .with("answers", said.answers().stream().map(answer -> answer(answer, verdict)).toList())
                .withAny("silent", said.silent().stream().map(party -> named.party(party, verdict)).toList())
                .withAny("asked", said.asked() == null ? null : said.asked().stream().map(asked -> asked(asked, verdict)).toList())
                .with("appearances", said.appearances().stream().map(each -> appearance(each, verdict)).toList())
                .with("origins", origins(said.origins()))
                .with("sources", said.sources().stream().map(source -> sources.of(source, verdict)).toList())
                .with("standard", standard(said.standard()))
                .with("translations", translations(said))
                .with("submittedBy", verdict.content().submittedBy()).with("approvedBy", verdict.content().approvedBy())
                .with("publishedAloneBy", verdict.content().aloneBy()).with("aloneReason", verdict.edition().aloneReason)
                .withAny("removals", verdict.stones().stream().map(VerdictJson::removal).toList());
    }

    private JsonObject answer(Content.AnswerSaid answer, PublishedVerdict verdict) {
        return StatementJson.answer(answer).with("cited", answer.cited()).with("statement", statements.of(answer, verdict));
    }

    private JsonObject asked(Content.AskedSaid asked, PublishedVerdict verdict) {
        return new JsonObject().with("party", named.party(asked.party(), verdict)).with("channel", asked.channel()).with("asked", asked.asked())
                .with("deadline", asked.deadline()).with("zone", asked.zone()).with("outcome", asked.outcome());
    }

    private JsonObject appearance(Content.AppearanceSaid appearance, PublishedVerdict verdict) {
        return new JsonObject().with("source", slug(appearance.source(), verdict)).with("first", appearance.first())
                .with("derivation", appearance.derivation()).with("ofSource", slug(appearance.ofSource(), verdict))
                .with("ofParty", named.party(appearance.ofParty(), verdict)).with("attribution", appearance.attribution())
                .with("passage", appearance.passage()).with("detail", sources.detail(appearance.detail(), verdict));
    }

    private static JsonObject origins(Origins origins) {
        return origins == null ? null : new JsonObject().with("articles", origins.articles()).with("independent", origins.independent())
                .with("unestablished", origins.unestablished());
    }

    private static JsonObject standard(Content.StandardSaid standard) {
        return standard == null ? null : new JsonObject().with("checks", standard.checks().stream().map(check -> new JsonObject()
                .with("rule", check.name()).with("result", check.result()).with("words", check.words())).toList()).with("deviation", standard.deviation());
    }

    private static JsonObject translations(Content said) {
        List<String> languages = said.translatedInto().stream().map(language -> language.toLanguageTag()).toList();
        if (languages.isEmpty()) {
            return null;
        }
        JsonObject all = new JsonObject();
        for (String language : languages) {
            ClaimTranslation claim = in(said.claim().translations(), language);
            VerdictTranslation verdict = in(said.translations(), language);
            JsonObject each = new JsonObject();
            if (claim != null) {
                each.with("sentence", claim.sentence()).with("claimantNote", claim.claimantNote());
            }
            if (verdict != null) {
                each.with("rationale", verdict.rationale()).with("deviation", verdict.deviation());
            }
            all.with(language, each);
        }
        return all;
    }

    private static <T> T in(Map<String, T> texts, String language) {
        return texts == null ? null : texts.get(language);
    }

    private static JsonObject removal(Stone stone) {
        return new JsonObject().with("at", stone.at().toString()).with("ground", stone.reason()).with("whole", stone.whole())
                .with("before", stone.before()).with("after", stone.after());
    }

    private static String slug(UUID id, PublishedVerdict verdict) {
        return id == null ? null : verdict.content().slugs().get(id);
    }
}
