package org.wederhoor.start;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.proof.NotProven;
import org.wederhoor.publication.log.LogKeeper;
import org.wederhoor.publication.log.LogStamps;
import org.wederhoor.web.Refused;

/**
 * What an operator does with the public log, from the command line: {@code log} says how it is, {@code log rotate-key} gives it a new key that the
 * one of before vouches for, {@code log begin-anew} goes on after a lost key or an older backup, as another log.
 */
@ApplicationScoped
class LogCommand {

    static final String COMMAND = "log";

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int WRONG_CALL = 2;

    @Inject
    LogKeeper log;

    @Inject
    LogStamps stamps;

    /**
     * @param args what was typed after {@link #COMMAND}
     * @return 0 when it is done or all is well, 1 when it was refused or is not, 2 when the call itself was wrong
     */
    int run(List<String> args, PrintStream out) {
        try {
            switch (String.join(" ", args)) {
                case "":
                    out.println(log.state() + ": " + log.describe() + ", " + stamps.describe());
                    return log.state().mayPublish() ? DONE : REFUSED;
                case "rotate-key":
                    out.println("From now on checkpoints are signed with " + log.rotate());
                    return DONE;
                case "begin-anew":
                    out.println("This is another log from now on, with the same entries. Its verifier key, which nobody vouches for: " + log.beginAnew());
                    return DONE;
                default:
                    out.println("Usage: log [rotate-key | begin-anew]");
                    return WRONG_CALL;
            }
        } catch (Refused e) {
            out.println("Nothing was changed. " + e.words().in(Locale.ENGLISH));
            return REFUSED;
        } catch (IOException | NotProven e) {
            out.println("Nothing was changed: " + e.getMessage());
            return REFUSED;
        }
    }
}
