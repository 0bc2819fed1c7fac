package org.wederhoor.account.sso;

import java.time.Instant;
import java.util.Optional;

import org.wederhoor.account.Role;

/**
 * What a provider's signed and checked word says of somebody.
 *
 * @param email         null where none is said
 * @param emailVerified whether the provider vouches for it
 * @param fullName      null where none is said
 * @param userName      what they are called there; null where none is said
 * @param role          what the claims make of them at this desk
 * @param sid           the provider's session; null where none is said
 * @param asked         when they showed there who they are; null where that is not said
 * @param idToken       the word itself
 */
record Proof(String issuer, String subject, String email, boolean emailVerified, String fullName, String userName, Optional<Role> role, String sid,
        Instant asked, String idToken) {
}
