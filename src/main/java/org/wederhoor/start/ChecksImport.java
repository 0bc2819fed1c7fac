package org.wederhoor.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.elsewhere.review.CheckFile;
import org.wederhoor.elsewhere.review.CheckImport;
import org.wederhoor.elsewhere.review.CheckImports;
import org.wederhoor.elsewhere.review.CheckPart;
import org.wederhoor.elsewhere.review.CheckRefusal;
import org.wederhoor.web.Refused;

/**
 * Brings in checks by others, from the command line: {@code import-checks <file or folder>… [--columns claim=Text,address=URL]}. What is here
 * already is not taken twice, so it can be run again, also after it was broken off.
 */
@ApplicationScoped
class ChecksImport {

    static final String COMMAND = "import-checks";

    private static final int DONE = 0;
    private static final int SOME_REFUSED = 1;
    private static final int WRONG_CALL = 2;
    private static final int SHOWN = 20;
    // one line for so many rows
    private static final int STEP = 5_000;
    private static final Pattern LISTS = Pattern.compile("(?i).+\\.(json|jsonld|jsonl|ndjson|html?|csv|tsv)");

    @Inject
    CheckImports imports;

    /**
     * @param args what was typed after {@link #COMMAND}
     * @return 0 when all was taken or here already, 1 when something was not, 2 when the call itself was wrong
     */
    int run(List<String> args, PrintStream out) {
        List<Path> files = new ArrayList<>();
        Map<String, String> columns = Map.of();
        try {
            for (int i = 0; i < args.size(); i++) {
                if (args.get(i).equals("--columns") && i + 1 < args.size()) {
                    columns = columns(args.get(++i));
                } else {
                    files.addAll(files(Path.of(args.get(i))));
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            out.println(e.getMessage());
            files.clear();
        }
        if (files.isEmpty()) {
            out.println("Usage: import-checks <file or folder>... [--columns claim=<heading>,address=<heading>,rating=<heading>,...]");
            out.println("Parts of a check: " + String.join(", ", Stream.of(CheckPart.values()).map(CheckPart::column).toList()));
            return WRONG_CALL;
        }
        boolean all = true;
        for (Path file : files) {
            all &= take(file, columns, out);
        }
        return all ? DONE : SOME_REFUSED;
    }

    private boolean take(Path path, Map<String, String> named, PrintStream out) {
        out.println(path.getFileName() + ":");
        try {
            CheckFile file = CheckFile.of(() -> Files.newInputStream(path), null);
            Map<CheckPart, Integer> columns = columns(file.header(), named);
            UUID made = imports.begin(CheckImport.Way.COMMAND, path.getFileName().toString(), null, System.getProperty("user.name") + ", command line", null,
                    null);
            int[] said = {0};
            imports.run(made, file, columns, Locale.ENGLISH, moved -> {
                if (moved.seen() / STEP > said[0]) {
                    said[0] = moved.seen() / STEP;
                    out.println("  " + counts(moved));
                }
            });
            return report(made, out);
        } catch (Refused e) {
            out.println("  REFUSED: " + e.words().in(Locale.ENGLISH));
        } catch (IOException e) {
            out.println("  REFUSED: it cannot be read (" + e.getMessage() + ")");
        }
        return false;
    }

    private static boolean report(UUID id, PrintStream out) {
        return QuarkusTransaction.requiringNew().call(() -> {
            CheckImport made = CheckImport.findById(id);
            out.println("  " + counts(made));
            CheckRefusal.of(id, null, SHOWN).forEach(row -> out.printf("  not taken: no. %d %s %s%n", row.number, row.address,
                    row.reason.in(Locale.ENGLISH)));
            if (made.refused > SHOWN) {
                out.println("  all of them are at /desk/elsewhere/imports/" + id);
            }
            if (made.problem != null) {
                out.println("  REFUSED: " + made.problem);
            }
            return made.refused == 0 && made.problem == null;
        });
    }

    private static String counts(CheckImport made) {
        return String.format(Locale.ENGLISH, "%,d of %,d: %,d new, %,d worded anew by their publisher, %,d here already, %,d not taken",
                made.seen(), made.total, made.taken, made.renewed, made.known, made.refused);
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.exists(path)) {
            throw new IOException("There is no file or folder " + path.toAbsolutePath());
        }
        try (Stream<Path> found = Files.walk(path)) {
            return found.filter(Files::isRegularFile)
                    .filter(each -> each.equals(path) || LISTS.matcher(each.getFileName().toString()).matches()).sorted().toList();
        }
    }

    private static Map<String, String> columns(String typed) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String each : typed.split(",")) {
            String[] pair = each.split("=", 2);
            if (pair.length < 2 || CheckPart.named(pair[0].strip()).isEmpty()) {
                throw new IllegalArgumentException("This is no part of a check and its column: " + each);
            }
            columns.put(pair[0].strip(), pair[1].strip());
        }
        return columns;
    }

    /** Where nothing is named, what the headings usually mean. */
    private static Map<CheckPart, Integer> columns(List<String> header, Map<String, String> named) {
        if (named.isEmpty()) {
            return CheckFile.guessed(header);
        }
        Map<CheckPart, Integer> columns = new EnumMap<>(CheckPart.class);
        named.forEach((part, heading) -> {
            int column = header.stream().map(String::strip).toList().indexOf(heading);
            if (column >= 0) {
                columns.put(CheckPart.named(part).orElseThrow(), column);
            }
        });
        return columns;
    }
}
