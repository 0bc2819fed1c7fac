package org.wederhoor.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code verify <file> --key <verifier key> [--witness <verifier key>]…} from the command line; it needs neither a database nor a network. */
public final class VerifyCommand {

    public static final String NAME = "verify";

    private static final String USAGE = "Usage: verify <file> --key <verifier key> [--witness <verifier key>]...";
    private static final int PROVEN = 0;
    private static final int NOT_PROVEN = 1;
    private static final int WRONG_CALL = 2;

    private VerifyCommand() {
    }

    /**
     * Says what the file proves.
     *
     * @param args what was typed after {@link #NAME}
     * @return 0 when all of it holds, 1 when anything does not, 2 when the call itself was wrong
     */
    public static int run(List<String> args, PrintStream out) {
        List<String> keys = new ArrayList<>();
        List<String> witnesses = new ArrayList<>();
        for (int i = 1; i + 1 < args.size(); i += 2) {
            (args.get(i).equals("--key") ? keys : args.get(i).equals("--witness") ? witnesses : new ArrayList<String>()).add(args.get(i + 1));
        }
        if (keys.size() != 1 || args.size() != 1 + 2 * (keys.size() + witnesses.size())) {
            out.println(USAGE);
            return WRONG_CALL;
        }
        try {
            Path file = Path.of(args.get(0));
            if (Files.size(file) > TlogProof.LARGEST) {
                throw new NotProven("A proof has " + TlogProof.LARGEST + " bytes at most.");
            }
            List<VerifierKey> seen = new ArrayList<>();
            for (String each : witnesses) {
                seen.add(VerifierKey.parse(each));
            }
            ProofFile.parse(Files.readAllBytes(file)).prove(VerifierKey.parse(keys.get(0)), seen).forEach(out::println);
            return PROVEN;
        } catch (IOException | InvalidPathException e) {
            out.println("The file cannot be read: " + args.get(0));
            return WRONG_CALL;
        } catch (NotProven e) {
            out.println("Not proven. " + e.getMessage());
            return NOT_PROVEN;
        }
    }
}
