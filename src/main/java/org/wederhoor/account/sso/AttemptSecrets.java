package org.wederhoor.account.sso;

import org.wederhoor.account.Token;

/**
 * What a sign-in at the provider hangs on. The browser holds one half, the provider hands the other back; what else is needed follows from both,
 * so that the database need keep neither.
 *
 * @param browser what the browser's cookie holds
 * @param state   what the provider hands back
 */
record AttemptSecrets(String browser, String state) {

    static AttemptSecrets in(String browser) {
        return new AttemptSecrets(browser, Token.next());
    }

    /** What the ID token has to repeat. */
    String nonce() {
        return Token.hash("nonce:" + browser + ":" + state);
    }

    /** What proves to the provider that whoever has the code began it (RFC 7636). */
    String verifier() {
        return Token.hash("verifier:" + browser + ":" + state);
    }
}
