package org.wederhoor.publication.party;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wederhoor.dossier.Party;

/** A party and those that turned out to be it: editions go on naming each under the name it had. */
final class PartyFamily {

    private PartyFamily() {
    }

    /** Their ids, that of {@code party} first. */
    static List<UUID> of(Party party) {
        List<UUID> ids = new ArrayList<>(List.of(party.id));
        party.merged().forEach(each -> ids.addAll(of(each)));
        return ids;
    }
}
