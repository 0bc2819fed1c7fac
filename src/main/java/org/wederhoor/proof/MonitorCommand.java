package org.wederhoor.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code monitor <site> --state <file> [--key <verifier key>] [--witness <verifier key>]…} from the command line. The file has, from the first run on,
 * the key in its first line and beneath it the checkpoint that was seen last.
 */
public final class MonitorCommand {

    public static final String NAME = "monitor";

    private static final String USAGE = "Usage: monitor <site> --state <file> [--key <verifier key>] [--witness <verifier key>]...";
    private static final int WELL = 0;
    private static final int WRONG = 1;
    private static final int WRONG_CALL = 2;

    private MonitorCommand() {
    }

    /**
     * Says what is wrong with a site's log.
     *
     * @param args what was typed after {@link #NAME}
     * @return 0 when nothing is, 1 when anything is, 2 when the call itself was wrong
     */
    public static int run(List<String> args, PrintStream out) {
        List<String> states = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        List<String> witnesses = new ArrayList<>();
        for (int i = 1; i + 1 < args.size(); i += 2) {
            (args.get(i).equals("--state") ? states : args.get(i).equals("--key") ? keys : args.get(i).equals("--witness") ? witnesses
                    : new ArrayList<String>()).add(args.get(i + 1));
        }
        if (states.size() != 1 || keys.size() > 1 || args.size() != 1 + 2 * (1 + keys.size() + witnesses.size()) || !args.get(0).matches("https?://.+")) {
            out.println(USAGE);
            return WRONG_CALL;
        }
        try {
            Path file = Path.of(states.get(0)).toAbsolutePath();
            String[] state = Files.exists(file) ? Files.readString(file).split("\n", 2) : null;
            if (state == null && keys.isEmpty()) {
                out.println("At the first time the verifier key has to be given, with --key.");
                return WRONG_CALL;
            }
            VerifierKey key = VerifierKey.parse(keys.isEmpty() ? state[0] : keys.get(0));
            List<VerifierKey> seen = new ArrayList<>();
            for (String each : witnesses) {
                seen.add(VerifierKey.parse(each));
            }
            Monitor monitor = new Monitor(URI.create(args.get(0)));
            SignedNote now = monitor.follow(key, state == null || state.length < 2 ? null : SignedNote.parse(state[1]), seen);
            monitor.problems().forEach(out::println);
            if (!monitor.problems().isEmpty()) {
                // looked at again the next time
                return WRONG;
            }
            Path part = file.resolveSibling(file.getFileName() + ".part");
            Files.writeString(part, key + "\n" + now.written());
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            out.println("The log " + Checkpoint.parse(now.text()).origin() + " has " + Checkpoint.parse(now.text()).size()
                    + " entries, goes on from what was seen before, and the site shows what it says.");
            return WELL;
        } catch (IOException | InvalidPathException e) {
            out.println("The file of the state cannot be read or written: " + states.get(0));
            return WRONG_CALL;
        } catch (IllegalArgumentException e) {
            out.println(USAGE);
            return WRONG_CALL;
        } catch (NotProven e) {
            out.println(e.getMessage());
            return WRONG;
        }
    }
}
