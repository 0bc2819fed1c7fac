package org.wederhoor.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.publication.EditionMention.Thing;
import org.wederhoor.verdict.Content;

/** What an edition names. */
public final class Mentions {

    private Mentions() {
    }

    static List<EditionMention> of(Edition edition, EditionContent content) {
        Content said = content.said();
        Map<UUID, String> slugs = content.slugs();
        List<EditionMention> mentions = new ArrayList<>();
        mentions.add(new EditionMention(edition, Thing.DOSSIER, said.dossier().id(), slugs.get(said.dossier().id())));
        parties(said).forEach(party -> mentions.add(new EditionMention(edition, Thing.PARTY, party.id(), slugs.get(party.id()))));
        said.sources().forEach(source -> mentions.add(new EditionMention(edition, Thing.SOURCE, source.id(), slugs.get(source.id()))));
        said.answers().forEach(answer -> mentions.add(new EditionMention(edition, Thing.STATEMENT, answer.statement(), null)));
        return mentions;
    }

    /** Every party that {@code said} names, once. */
    public static List<Content.Named> parties(Content said) {
        Map<UUID, Content.Named> parties = new LinkedHashMap<>();
        Stream.of(
                Stream.of(said.claim().claimant()),
                said.claim().concerns().stream(),
                said.answers().stream().flatMap(answer -> Stream.of(answer.party(), answer.saidTo(), answer.relayedBy())),
                said.asked() == null ? Stream.<Content.Named>empty() : said.asked().stream().map(Content.AskedSaid::party),
                said.appearances().stream().map(Content.AppearanceSaid::ofParty),
                said.sources().stream().flatMap(source -> Stream.of(source.outlet(), source.agency())))
                .flatMap(each -> each).filter(party -> party != null).forEach(party -> parties.putIfAbsent(party.id(), party));
        return List.copyOf(parties.values());
    }
}
