package org.wederhoor.source.machine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.text.StorableText;

/**
 * Runs tesseract, a program of its own that reads words in pictures: without a shell, in a folder of its own, with an end to its time, its memory and
 * what it writes. It is never asked how sure it is, since it does not know.
 */
final class Tesseract {

    private static final Path LIMITS = Path.of("/usr/bin/prlimit");
    private static final long MOST_MEMORY = 2_000_000_000L;
    private static final long MOST_WRITTEN = 1_000_000;
    private static final int MOST_READ = 400_000;
    private static final int LONGEST = 200_000;
    private static final Duration LISTING = Duration.ofSeconds(10);
    // a line that ends within a word; after a digit or a capital the hyphen is the word's own
    private static final Pattern BROKEN_WORD = Pattern.compile("(?<=\\p{Ll})[-\u2010]\\n(?=\\p{Ll})");
    private static final Pattern OWN_HYPHEN = Pattern.compile("(?<=[\\p{Lu}\\p{N}][-\u2010])\\n(?=\\p{L})");

    private final String command;
    private final List<String> wanted;
    private final Duration time;

    /**
     * @param command how it is called
     * @param wanted  languages, in its own names
     * @param time    how long it may take for one picture
     */
    Tesseract(String command, List<String> wanted, Duration time) {
        this.command = command;
        this.wanted = wanted;
        this.time = time;
    }

    /** Those of the languages that it has; none where it is not on the machine. */
    List<String> languages() {
        Optional<String> listed = run(null, List.of("--list-langs"), LISTING);
        List<String> known = listed.map(lines -> lines.lines().map(String::strip).toList()).orElse(List.of());
        return wanted.stream().filter(known::contains).toList();
    }

    /**
     * What it reads in a picture, a line on a line, words that a line breaks joined; empty where nothing comes of it in time.
     *
     * @param languages at least one that it has
     */
    Optional<String> read(byte[] picture, List<String> languages) {
        return run(picture, List.of("picture", "stdout", "-l", String.join("+", languages)), time).map(Tesseract::joined);
    }

    static String joined(String read) {
        String lines = StorableText.of(read.replace("\f", "")).strip();
        String words = OWN_HYPHEN.matcher(BROKEN_WORD.matcher(lines).replaceAll("")).replaceAll("");
        return words.codePointCount(0, words.length()) <= LONGEST ? words : words.substring(0, words.offsetByCodePoints(0, LONGEST));
    }

    private Optional<String> run(byte[] picture, List<String> arguments, Duration limit) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("reading-");
            if (picture != null) {
                Files.write(folder.resolve("picture"), picture);
            }
            return runIn(folder, arguments, limit);
        } catch (IOException e) {
            return Optional.empty();
        } finally {
            delete(folder);
        }
    }

    private Optional<String> runIn(Path folder, List<String> arguments, Duration limit) throws IOException {
        List<String> line = new ArrayList<>();
        if (Files.isExecutable(LIMITS)) {
            line.addAll(List.of(LIMITS.toString(), "--as=" + MOST_MEMORY, "--cpu=" + Math.max(1, limit.toSeconds()), "--fsize=" + MOST_WRITTEN, "--core=0"));
        }
        line.add(command);
        line.addAll(arguments);
        Path written = folder.resolve("written");
        ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile()).redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(written.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> surroundings = builder.environment();
        surroundings.keySet().retainAll(List.of("PATH", "TESSDATA_PREFIX"));
        surroundings.putAll(Map.of("OMP_THREAD_LIMIT", "1", "TMPDIR", folder.toString(), "LC_ALL", "C.UTF-8"));
        Process process = builder.start();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS) || process.exitValue() != 0) {
                return Optional.empty();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
        try (InputStream in = Files.newInputStream(written)) {
            return Optional.of(new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8));
        }
    }

    private static void delete(Path folder) {
        if (folder == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            // what is temporary goes with the machine's own cleaning
            folder.toFile().deleteOnExit();
        }
    }
}
