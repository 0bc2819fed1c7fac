package org.wederhoor.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Stance;
import org.wederhoor.claim.suggestion.Suggested;
import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** The statements that people have marked in one article: who says it, by which words, and what. */
final class Attributions {

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "who", "which", "hij", "zij", "ze", "het", "die",
            "wij", "er", "sie");

    /**
     * A statement that somebody marked.
     *
     * @param source  the words for who says it; empty where there are none
     * @param content their places in code points
     * @param stance  null where none was marked
     */
    record Attribution(String source, String cue, List<TextRange> content, Stance stance, String words) {

        boolean isByPronoun() {
            return PRONOUNS.contains(source.toLowerCase(Locale.ROOT));
        }

        @Override
        public String toString() {
            return source + " | " + cue + " | " + words;
        }
    }

    private final PlacedText text;
    private final List<Attribution> all = new ArrayList<>();

    /** @param article a text, with the file of what was marked beside it */
    Attributions(Path article, String words) throws IOException {
        text = new PlacedText(words);
        Map<String, List<TextRange>> spans = new HashMap<>();
        Map<String, Map<String, List<TextRange>>> events = new LinkedHashMap<>();
        Map<String, Stance> stances = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(article.toString().replaceFirst("\\.txt$", ".ann")))) {
            String[] fields = line.split("\t");
            if (line.startsWith("T")) {
                spans.put(fields[0], ranges(fields[1].split(" ", 2)[1]));
            } else if (line.startsWith("E")) {
                Map<String, List<TextRange>> parts = new HashMap<>();
                Arrays.stream(fields[1].strip().split("\\s+")).map(each -> each.split(":")).forEach(each -> parts
                        .computeIfAbsent(each[0].replaceAll("\\d", ""), any -> new ArrayList<>()).addAll(spans.getOrDefault(each[1], List.of())));
                events.put(fields[0], parts);
            } else if (line.startsWith("A")) {
                String[] attribute = fields[1].split(" ");
                if (attribute[0].equals("Stance")) {
                    stances.put(attribute[1], Stance.valueOf(attribute[2]));
                }
            }
        }
        events.forEach((id, parts) -> {
            List<TextRange> content = parts.getOrDefault("Content", List.of());
            if (!content.isEmpty()) {
                all.add(new Attribution(words(parts.get("Source")), words(parts.get("Cue")), content, stances.get(id), words(content)));
            }
        });
    }

    private static List<TextRange> ranges(String places) {
        return Arrays.stream(places.split(";")).map(each -> each.split(" ")).map(each -> new TextRange(Integer.parseInt(each[0]), Integer.parseInt(each[1])))
                .toList();
    }

    private String words(List<TextRange> places) {
        return places == null ? "" : places.stream().map(text::slice).collect(Collectors.joining(" … "));
    }

    List<Attribution> all() {
        return all;
    }

    /** Whether a proposal's words, or its sentence where it has no own words, hold any of what was marked. */
    boolean isOver(Suggested proposed, Attribution marked) {
        return proposed.passages().stream().anyMatch(each -> marked.content.stream().anyMatch(each.range()::overlaps));
    }

    /** Whether a proposal names who was marked, as far as their last words tell; of a pronoun nothing is told. */
    boolean isBySame(Suggested proposed, Attribution marked) {
        if (marked.isByPronoun()) {
            return true;
        }
        Set<String> theirs = parts(marked.source);
        return parts(proposed.speaker()).stream().anyMatch(theirs::contains)
                || proposed.spokesperson() != null && parts(proposed.spokesperson()).stream().anyMatch(theirs::contains);
    }

    private static Set<String> parts(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(each -> each.length() > 2 && !each.equals("the"))
                .collect(Collectors.toSet());
    }

    String words(Suggested each) {
        return each.stance() + " | " + each.speaker() + (each.spokesperson() == null ? "" : " / " + each.spokesperson()) + " | " + text.slice(each.cue())
                + " | " + text.slice(each.sentence()).replaceAll("\\s+", " ");
    }

    /** The parties of {@code parties.txt}, a line each, other names after “|”; none without that file. */
    static List<NamedParty> parties(Path folder) throws IOException {
        Path file = folder.resolve("parties.txt");
        return !Files.exists(file) ? List.of() : Files.readAllLines(file).stream().filter(each -> !each.isBlank()).map(line -> {
            List<String> names = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            boolean person = names.contains("(person)");
            List<String> other = names.subList(1, names.size()).stream().filter(each -> !each.equals("(person)")).toList();
            return new NamedParty(UUID.nameUUIDFromBytes(names.get(0).getBytes(StandardCharsets.UTF_8)), names.get(0), other, false, person);
        }).toList();
    }
}
