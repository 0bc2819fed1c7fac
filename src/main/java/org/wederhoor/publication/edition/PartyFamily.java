package org.wederhoor.publication.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.dossier.Party;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.Missing;

/**
 * A party as readers know it, and those that turned out to be it: editions go on naming each under the name it had.
 *
 * @param slug of the party itself
 * @param ids  their ids, the party's own first
 */
public record PartyFamily(String slug, List<UUID> ids) {

    /**
     * The family of the party that editions name by that slug. As long as none names what it turned out to be, readers know it under
     * the old name alone.
     *
     * @throws Missing when no edition names a party under that slug
     */
    public static PartyFamily at(String slug) {
        Party named = Party.findById(EditionMention.at(EditionMention.Thing.PARTY, slug));
        Party party = Party.survivor(named.id);
        EditionMention its = EditionMention.<EditionMention>find("thing = ?1 and thingId = ?2", EditionMention.Thing.PARTY, party.id)
                .firstResult();
        return its == null ? new PartyFamily(slug, of(named)) : new PartyFamily(its.slug, of(party));
    }

    /** What {@code said} names of the family, in its order, the party itself before those that turned out to be it. */
    public List<Content.Named> names(Stream<Content> said) {
        List<Content.Named> names = said.flatMap(each -> each.parties().stream()).filter(each -> ids.contains(each.id())).toList();
        return Stream.concat(names.stream().filter(this::isItself), names.stream().filter(name -> !isItself(name))).toList();
    }

    private boolean isItself(Content.Named name) {
        return name.id().equals(ids.get(0));
    }

    private static List<UUID> of(Party party) {
        List<UUID> ids = new ArrayList<>(List.of(party.id));
        party.merged().forEach(each -> ids.addAll(of(each)));
        return ids;
    }
}
