package org.wederhoor.elsewhere.matching;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Reads a list of words and what they are in another language: an index of dictd (RFC 2229's server; a headword, the offset of its entry and the
 * entry's length in the digits of RFC 4648's base 64, set apart by tabs) with the {@code .dict} or {@code .dict.dz} beside it, or lines of a word, a tab and
 * what it is, several set apart by commas.
 */
final class WordListFile {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    // what stands between brackets or slashes is about a word, and a number before it counts senses
    private static final Pattern ABOUT = Pattern.compile("\\([^)]*\\)|\\[[^]]*\\]|<[^>]*>|/[^/]*/|^\\s*\\d+[.)]\\s*");

    private WordListFile() {
    }

    /** @param takes is given each word and each thing that it is, as they are written */
    static void read(Path file, BiConsumer<String, String> takes) throws IOException {
        String name = file.getFileName().toString();
        if (!name.endsWith(".index")) {
            try (Stream<String> lines = Files.lines(file)) {
                lines.map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2)
                        .forEach(parts -> senses(parts[1], sense -> takes.accept(parts[0], sense)));
            }
            return;
        }
        byte[] entries = entries(file.resolveSibling(name.substring(0, name.length() - ".index".length()) + ".dict"));
        for (String line : Files.readAllLines(file)) {
            String[] parts = line.split("\t");
            if (parts.length == 3 && !parts[0].startsWith("00")) {
                String entry = new String(entries, number(parts[1]), number(parts[2]), StandardCharsets.UTF_8);
                List<String> lines = new ArrayList<>(entry.lines().toList());
                if (!lines.isEmpty()) {
                    // the headword with how it is said
                    lines.remove(0);
                }
                lines.forEach(sense -> senses(sense, each -> takes.accept(parts[0], each)));
            }
        }
    }

    private static void senses(String line, Consumer<String> takes) {
        Stream.of(ABOUT.matcher(line).replaceAll(" ").split("[,;]")).map(String::strip).filter(sense -> !sense.isEmpty()).forEach(takes);
    }

    private static byte[] entries(Path plain) throws IOException {
        if (Files.exists(plain)) {
            return Files.readAllBytes(plain);
        }
        // dictzip is gzip with a table of its chunks
        try (InputStream packed = new GZIPInputStream(Files.newInputStream(plain.resolveSibling(plain.getFileName() + ".dz")))) {
            return packed.readAllBytes();
        }
    }

    private static int number(String digits) {
        int number = 0;
        for (char digit : digits.strip().toCharArray()) {
            number = number * 64 + DIGITS.indexOf(digit);
        }
        return number;
    }
}
