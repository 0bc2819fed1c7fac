package org.wederhoor.publication.schedule;

import org.wederhoor.account.Account;
import org.wederhoor.verdict.Submission;

/**
 * A submission was due to be published and was not, because its evidence had changed; said in the transaction that notes it.
 *
 * @param setBy who set its time
 */
public record Held(Submission submission, Account setBy) {
}
