package org.wederhoor.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * {@code verify <file> --key <verifier key> [--witness <verifier key>]… [--tsa-ca <file>]} from the command line; it needs neither a database nor a
 * network.
 */
public final class VerifyCommand {

    public static final String NAME = "verify";

    private static final String USAGE = "Usage: verify <file> --key <verifier key> [--witness <verifier key>]... [--tsa-ca <certificates in PEM>]";
    private static final String KEY = "--key";
    private static final String WITNESS = "--witness";
    private static final String AUTHORITIES = "--tsa-ca";
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
        Map<String, List<String>> given = Map.of(KEY, new ArrayList<>(), WITNESS, new ArrayList<>(), AUTHORITIES, new ArrayList<>());
        for (int i = 1; i + 1 < args.size(); i += 2) {
            given.getOrDefault(args.get(i), new ArrayList<>()).add(args.get(i + 1));
        }
        if (given.get(KEY).size() != 1 || given.get(AUTHORITIES).size() > 1 || args.size() != 1 + 2 * given.values().stream().mapToInt(List::size).sum()) {
            out.println(USAGE);
            return WRONG_CALL;
        }
        String reading = args.get(0);
        try {
            Path file = Path.of(args.get(0));
            if (Files.size(file) > TlogProof.LARGEST) {
                throw new NotProven("A proof has " + TlogProof.LARGEST + " bytes at most.");
            }
            ProofFile proof = ProofFile.parse(Files.readAllBytes(file));
            List<VerifierKey> seen = new ArrayList<>();
            for (String each : given.get(WITNESS)) {
                seen.add(VerifierKey.parse(each));
            }
            StampAuthorities authorities = StampAuthorities.ANY;
            for (String each : given.get(AUTHORITIES)) {
                reading = each;
                authorities = StampAuthorities.parse(Files.readAllBytes(Path.of(each)));
            }
            proof.prove(VerifierKey.parse(given.get(KEY).get(0)), seen, authorities).forEach(out::println);
            return PROVEN;
        } catch (IOException | InvalidPathException e) {
            out.println("The file cannot be read: " + reading);
            return WRONG_CALL;
        } catch (NotProven e) {
            out.println("Not proven. " + e.getMessage());
            return NOT_PROVEN;
        }
    }
}
