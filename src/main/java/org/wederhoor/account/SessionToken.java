package org.wederhoor.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The token out of a session cookie. */
class SessionToken extends BaseAuthenticationRequest {

    final String token;

    SessionToken(String token) {
        this.token = token;
    }
}
