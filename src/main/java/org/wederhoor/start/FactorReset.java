package org.wederhoor.start;

import java.io.PrintStream;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountSession;
import org.wederhoor.account.factor.Factors;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/**
 * Takes the second factor of an account away, from the command line: {@code reset-second-factor <sign-in name>}. So a chief who is alone and
 * lost theirs comes back in, by the password; whoever can do this holds the database anyway.
 */
@ApplicationScoped
class FactorReset {

    static final String COMMAND = "reset-second-factor";

    private static final int DONE = 0;
    private static final int NOTHING_TO_DO = 1;
    private static final int WRONG_CALL = 2;

    @Inject
    Factors factors;

    @Inject
    SecurityLog security;

    /**
     * @param args what was typed after {@link #COMMAND}
     * @return 0 when it is gone, 1 when there was none, 2 when the call itself was wrong
     */
    int run(List<String> args, PrintStream out) {
        if (args.size() != 1) {
            out.println("Usage: reset-second-factor <sign-in name>");
            return WRONG_CALL;
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            Account account = Account.named(args.get(0));
            if (account == null) {
                out.println("Nobody signs in as " + args.get(0));
                return WRONG_CALL;
            }
            if (!factors.reset(account)) {
                out.println(account.signInName + " has no second factor");
                return NOTHING_TO_DO;
            }
            AccountSession.endAll(account);
            security.note(SecurityKind.FACTOR_RESET, null, null, account.signInName);
            out.println(account.signInName + " signs in with the password alone now, and can set up another second factor");
            return DONE;
        });
    }
}
