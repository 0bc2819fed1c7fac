package org.wederhoor.claim.reply;

import java.util.List;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Party;

/**
 * What a reply request says.
 *
 * @param claims    at least one, all of one dossier
 * @param recipient a mail address; null where none is known
 * @param questions as they are put to the party, up to 10,000 characters
 * @param note      for the desk, up to 2,000 characters; may be empty
 */
public record ReplyWords(Party party, List<Claim> claims, ReplyChannel channel, String recipient, String questions,
        Deadline deadline, String note) {
}
