package org.wederhoor.desk.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.Deadline;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.web.Site;
import org.wederhoor.web.Words;

/** What is read out on a call to a party, a sentence or a claim a line, in the language in which the desk would write to it. */
final class PhoneScript {

    private PhoneScript() {
    }

    /** @param deadline null while none is chosen; the script then names none */
    static List<String> of(Dossier dossier, Party party, List<Claim> claims, Deadline deadline, String caller, Site site) {
        Locale language = Letter.language(null, dossier, site);
        WaitingMessages words = Words.messages(WaitingMessages.class, language);
        List<String> lines = new ArrayList<>(List.of(words.scriptOpening(caller, site.name()), words.scriptFor(party.name, dossier.title)));
        claims.forEach(claim -> lines.add(words.scriptClaim(claim.claimant.name, claim.sentence)));
        lines.add(words.scriptAsk());
        lines.add(words.scriptQuote());
        if (deadline != null) {
            lines.add(words.scriptDeadline(deadline.in(language)));
            lines.add(words.scriptSilence());
        }
        return lines;
    }
}
