package org.wederhoor.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says whether what somebody typed is an account's password. */
@ApplicationScoped
public class Passwords {

    // of a random password that was thrown away: compared against where there is nothing else, so that the answer takes as long
    private static final String NOBODYS_HASH = "$2a$12$4zAEUo0PWy6DWGMmjSZeV.Pri61F9uSI9X5L7CaBUWzb74pvLigcC";

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @ConfigProperty(name = "wederhoor.demo-password")
    String demoPassword;

    /**
     * Whether {@code typed} opens {@code account}; it takes a quarter of a second of a core, also for an account that nothing opens, so ask outside
     * any transaction and only when {@link SignInFailure tries} are counted.
     *
     * @param account null where there is none; a disabled one and one that never chose a password are opened by nothing
     */
    public boolean open(Account account, String typed) {
        if (account == null || account.isDisabled() || account.isInvited() || account.demo && !demo) {
            PasswordHash.holds(NOBODYS_HASH, typed);
            return false;
        }
        return account.demo ? isDemoPassword(typed) : PasswordHash.holds(account.passwordHash, typed);
    }

    private boolean isDemoPassword(String typed) {
        return MessageDigest.isEqual(demoPassword.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }
}
