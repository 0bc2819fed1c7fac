package org.wederhoor.account.sso;

import java.time.Instant;

/**
 * A provider's signed and checked word that somebody is signed out.
 *
 * @param id      of this notice, which counts once
 * @param subject null where only a session is named
 * @param sid     null where every session of that person is meant
 */
record LogoutNotice(String issuer, String id, String subject, String sid, Instant expires) {
}
