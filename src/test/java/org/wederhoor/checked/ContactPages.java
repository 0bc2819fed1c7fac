package org.wederhoor.checked;

import java.time.ZoneId;
import java.util.List;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.dossier.contact.NotHours;
import org.wederhoor.dossier.contact.PressHours;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;

/** Pages with contacts of every kind, one that was just removed, parties that can be written to or not, and one that was asked. */
final class ContactPages {

    private ContactPages() {
    }

    static List<String> paths() {
        Dossier dossier = Given.dossier();
        Party party = Given.party("Reached");
        Party called = Given.party("Called");
        Claim claim = Given.claim(dossier, party, Given.unique("It fell"), Given.checker(), called, Given.party("Nobody knows how"));
        Claim other = Given.claim(dossier, party, Given.unique("It fell again"), Given.checker());
        Given.contact(party, new ContactWords("press@example.org", "+31 20 123 45 67",
                "https://example.org/a/form/that/has/a/very/long/address?of=" + "x".repeat(80),
                hours(), ZoneId.of("Asia/Kathmandu"), "de", "Press office"));
        Given.contact(called, new ContactWords(null, "+31 20 123 45 67", null, null, ZoneId.of("UTC"), null, ""));
        String removed = Given.contact(party, "old@example.org").id.toString();
        Desk.as("chief").post("/desk/contacts/" + removed + "/remove", "seen", 0).then().statusCode(303);
        String batch = Given.asked(party, other).id.toString();
        String replies = "/desk/dossiers/" + dossier.id + "/replies";
        String all = replies + "/all?claim=" + claim.id + "&claim=" + other.id;
        return List.of("/desk/parties/" + party.id, replies + "/new?claim=" + claim.id + "&party=" + party.id, all, OtherLanguage.PREFIX + all,
                replies + "/all/" + batch, replies + "/all?claim=" + other.id);
    }

    private static PressHours hours() {
        try {
            return PressHours.read("Mon-Fri 9-12:30, 13:30-17; Sat 10-12");
        } catch (NotHours e) {
            throw new AssertionError(e);
        }
    }
}
