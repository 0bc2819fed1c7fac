package org.wederhoor.account;

import java.util.Optional;

import jakarta.ws.rs.core.Response;

/** What stands between the right password and an open session. */
public interface SecondStep {

    /**
     * Leads whoever gave the right password to where they give their second factor; asks the database.
     *
     * @param next where they were going
     * @return empty when the account has none, and the password is enough
     */
    Optional<Response> ask(Account account, String next);
}
