package org.wederhoor.claim;

import java.time.LocalDate;

import org.wederhoor.account.Account;

/**
 * Who at the desk sees to a claim, and by when.
 *
 * @param owner null for nobody
 * @param due   null for no day
 */
public record AssignmentWords(Account owner, LocalDate due) {
}
