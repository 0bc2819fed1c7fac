package org.wederhoor.account;

import java.time.Instant;

/**
 * A link as it is handed over: shown once, and kept nowhere.
 *
 * @param path    carries the secret
 * @param account null when the link makes the first chief
 */
public record OneTimeLink(String path, Account account, Instant expiresAt) {
}
