package org.wederhoor.desk.race;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;

/** Who races: a checker who writes, an editor who had no part in it, and a chief. */
final class People {

    final Account checker = Given.checker();
    final Account editor = Given.editor();
    final Account chief = Given.chief();
    final Desk writing = Desk.as(checker);
    final Desk reviewing = Desk.as(editor);
    final Desk leading = Desk.as(chief);

    // one for all of them: every form lists every party
    final Party party = Given.party("Harbour Bank");

    Dossier dossier() {
        Dossier dossier = Given.dossier();
        Given.made(() -> Dossier.<Dossier>findById(dossier.id).parties.add(Party.findById(party.id)));
        return dossier;
    }

    Claim claim() {
        return claim(dossier());
    }

    Claim claim(Dossier dossier) {
        return Given.claim(dossier, party, Given.unique("The sky is green"), checker);
    }
}
