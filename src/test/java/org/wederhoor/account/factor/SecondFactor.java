package org.wederhoor.account.factor;

import java.util.List;

import io.restassured.response.Response;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Ids;

/** Accounts that open with the demo's password, and what else they have. */
public final class SecondFactor {

    public static final String SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    public static final String PASSWORD = "hoor-en-wederhoor";
    public static final String COOKIE = "wederhoor-step";

    private SecondFactor() {
    }

    public static Account account(Role role) {
        String name = Given.unique("factored").replace(' ', '-');
        return Given.made(() -> {
            Account account = Account.demo(name, "Full name of " + name, role);
            account.persist();
            return account;
        });
    }

    /** With an app whose secret is {@link #SECRET}, and of which no code has counted. */
    public static Account withApp(Role role) {
        Account account = account(role);
        giveApp(account);
        return account;
    }

    public static void giveApp(Account account) {
        Tables.change("insert into code_app (id, account_id, secret, made_at, in_use_since) values ('" + Ids.next() + "', '" + account.id + "', '"
                + SECRET + "', now(), now())");
    }

    /** A passkey that opens nothing. @return its id */
    public static String givePasskey(Account account) {
        String id = Ids.next().toString();
        Tables.change("insert into passkey (id, account_id, credential_id, credential, counter, backup_eligible, backed_up, name, added_at) values ('"
                + id + "', '" + account.id + "', '" + id + "', '\\x00', 0, false, false, 'My phone', now())");
        return id;
    }

    public static List<String> giveRecoveryCodes(Account account) {
        return Given.made(() -> RecoveryCode.renew(account));
    }

    /** What the app shows now. */
    public static String code() {
        return codeOf(SECRET, 0);
    }

    /** What an app with that secret shows some steps from now. */
    public static String codeOf(String secret, int steps) {
        return TimeCodes.at(secret, System.currentTimeMillis() / 30_000 + steps);
    }

    /** Gives the password alone. */
    public static Response password(Account account, String next) {
        return Desk.signedOut().post("/desk/sign-in", "name", account.signInName, "password", PASSWORD, "next", next);
    }

    /** Gives a code after the password, to what the password's answer led to. */
    public static Response step(Response afterPassword, String code) {
        return Desk.signedOut().form().cookie(COOKIE, afterPassword.cookie(COOKIE)).formParam("code", code).post("/desk/sign-in/second-step");
    }

    /** A session that whoever has it proved long ago. */
    public static void makeStale(Desk desk) {
        Tables.change("update account_session set confirmed_at = now() - interval '5 hours' where token_hash = encode(sha256('"
                + desk.session() + "'), 'hex')");
    }
}
