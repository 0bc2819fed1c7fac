package org.wederhoor.web.guard;

import java.time.Instant;

/**
 * Something that {@link SecurityLog} noted.
 *
 * @param account the sign-in name of whoever did it or was meant; null where that is not known
 * @param client  the network that it came from, as {@link ClientNetwork#name} has it; null where nobody asked for it from outside
 * @param about   the path, or what became of the account; null for nothing more to say
 */
public record SecurityEvent(Instant at, SecurityKind kind, String account, String client, String about) {
}
