package org.wederhoor.account;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** The token out of a session cookie. */
class SessionToken extends BaseAuthenticationRequest {

    final String token;

    /** Whether somebody does something, rather than a page that stands open. */
    final boolean atWork;

    SessionToken(String token, boolean atWork) {
        this.token = token;
        this.atWork = atWork;
    }
}
