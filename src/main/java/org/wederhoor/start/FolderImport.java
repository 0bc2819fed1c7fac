package org.wederhoor.start;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.claim.intake.Intake;
import org.wederhoor.claim.intake.Intake.Outcome;
import org.wederhoor.claim.intake.Intake.Taken;
import org.wederhoor.desk.source.SamePage;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Site;
import org.wederhoor.web.Words;

/**
 * Takes every file of a folder into a dossier, from the command line: {@code import <folder> [--dossier <title or id>]}. What
 * is there already stays as it is, so it can be run again.
 */
@ApplicationScoped
class FolderImport {

    static final String COMMAND = "import";

    private static final Set<String> SYSTEMS = Set.of("desktop.ini", "thumbs.db", "ehthumbs.db", "icon\r");
    private static final int DONE = 0;
    private static final int SOME_REFUSED = 1;
    private static final int WRONG_CALL = 2;

    @Inject
    Intake intake;

    @Inject
    Site site;

    /**
     * @param args what was typed after {@link #COMMAND}
     * @return 0 when every file is in the archive, 1 when one was refused, 2 when the call itself was wrong
     */
    int run(List<String> args, PrintStream out) {
        boolean named = args.size() == 3 && args.get(1).equals("--dossier");
        if (args.size() != 1 && !named) {
            out.println("Usage: import <folder> [--dossier <title or id>]");
            return WRONG_CALL;
        }
        Path folder = Path.of(args.get(0));
        if (!Files.isDirectory(folder)) {
            out.println("There is no folder " + folder.toAbsolutePath());
            return WRONG_CALL;
        }
        List<Choice> dossiers = dossiers(named ? args.get(2) : "");
        if (dossiers.size() != 1) {
            out.println(dossiers.isEmpty() ? "There is no such dossier. Make one at the desk first." : "Say into which dossier, with --dossier:");
            dossiers.forEach(each -> out.println("  " + each.id + "  " + each.title));
            return WRONG_CALL;
        }
        try {
            Map<Boolean, List<Path>> files = files(folder).stream().collect(Collectors.partitioningBy(FolderImport::isSystems));
            files.get(true).forEach(each -> out.println("Skipped, a file of the system's or of an open program: " + each.getFileName()));
            return run(files.get(false), dossiers.get(0), out);
        } catch (IOException e) {
            out.println("The folder " + folder.toAbsolutePath() + " cannot be read: " + e.getMessage());
            return WRONG_CALL;
        }
    }

    private record Choice(UUID id, String title) {
    }

    private int run(List<Path> files, Choice dossier, PrintStream out) {
        out.println("Into \"" + dossier.title + "\":");
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        int refused = 0;
        for (int i = 0; i < files.size(); i++) {
            out.printf("  %d/%d  %s  ", i + 1, files.size(), files.get(i).getFileName());
            out.flush();
            try {
                Taken taken = take(files.get(i), dossier.id);
                counts.merge(taken.outcome(), 1, Integer::sum);
                out.println(said(taken.outcome()) + ": " + taken.label() + damage(taken.damaged()));
                if (taken.outcome() == Outcome.NEW || taken.outcome() == Outcome.ATTACHED) {
                    samePage(taken.source()).forEach(out::println);
                }
            } catch (Refused e) {
                refused++;
                out.println("REFUSED: " + say(e.words()));
            } catch (IOException e) {
                refused++;
                out.println("REFUSED: it cannot be read (" + e.getMessage() + ")");
            }
        }
        out.printf("%d files: %d new, %d attached to sources that were known by their hash, %d already here, %d refused.%n",
                files.size(), counts.getOrDefault(Outcome.NEW, 0), counts.getOrDefault(Outcome.ATTACHED, 0),
                counts.getOrDefault(Outcome.KNOWN, 0) + counts.getOrDefault(Outcome.SAME_TEXT, 0), refused);
        return refused == 0 ? DONE : SOME_REFUSED;
    }

    private Taken take(Path file, UUID dossier) throws IOException {
        DocumentReader.refuseLarger(Files.size(file));
        return intake.take(Arrival.fromFolder(Files.readAllBytes(file), file.getFileName().toString(),
                System.getProperty("user.name") + ", command line"), dossier, null);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** What file managers and open office programs leave in folders; no document of anybody's. */
    private static boolean isSystems(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || SYSTEMS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Other sources of the same page, which the page of a source shows too. */
    private List<String> samePage(UUID source) {
        return QuarkusTransaction.requiringNew().call(() -> SamePage.of(Source.findById(source)).stream()
                .map(each -> "    its address is here already: " + each.source().label + told(each)).toList());
    }

    private String told(SamePage other) {
        String arrived = other.arrivedAt() == null ? " (cited, not archived)" : " (" + LocalDate.ofInstant(other.arrivedAt(), site.zone()) + ")";
        return arrived + (!other.isComparable() ? "" : other.places() == 0 ? ", same text" : ", text differs in places: " + other.places());
    }

    private static String damage(int bytes) {
        return bytes == 0 ? "" : " (bytes that its encoding does not explain, now \uFFFD in its text: " + bytes + ")";
    }

    private static List<Choice> dossiers(String wanted) {
        return QuarkusTransaction.requiringNew().call(() -> Dossier.<Dossier>list("order by createdAt, id").stream()
                .filter(each -> wanted.isEmpty() || each.title.equals(wanted) || each.id.toString().equals(wanted))
                .map(each -> new Choice(each.id, each.title)).toList());
    }

    private static String said(Outcome outcome) {
        return switch (outcome) {
            case NEW -> "archived";
            case ATTACHED -> "attached, its quotations anchored";
            case KNOWN -> "already here";
            case SAME_TEXT -> "its text is already here, in other bytes";
        };
    }

    private String say(Words words) {
        return words.in(site.language());
    }
}
