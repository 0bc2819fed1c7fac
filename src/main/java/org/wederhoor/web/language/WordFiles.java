package org.wederhoor.web.language;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** Reads files of words: those that a language has for some purpose are called after its tag. */
public final class WordFiles {

    private static final ObjectMapper YAML = YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    private interface Reader<T> {
        T read(InputStream file) throws IOException;
    }

    private WordFiles() {
    }

    /**
     * What {@code /folder/tag.yaml} says; where the language has no such file, what one without a word in it would.
     *
     * @throws UncheckedIOException when it says something that {@code as} does not know
     */
    public static <T> T yaml(String folder, Locale language, Class<T> as) {
        return read(folder, language, "yaml", file -> YAML.readValue(file, as))
                .orElseGet(() -> YAML.convertValue(YAML.createObjectNode(), as));
    }

    /** That of all languages, in the order of {@link Languages#built()}. */
    public static <T> List<T> yaml(String folder, Class<T> as) {
        return Languages.built().stream().map(language -> yaml(folder, language, as)).toList();
    }

    /** The lines of {@code /folder/tag.txt} without comments and blank ones; none when the language has no such file. */
    public static List<String> lines(String folder, Locale language) {
        return read(folder, language, "txt", WordFiles::lines).orElse(List.of());
    }

    /**
     * The same of a file that is for all languages.
     *
     * @throws UncheckedIOException when there is no such file
     */
    public static List<String> lines(String path) {
        return read(path, WordFiles::lines).orElseThrow(() -> new UncheckedIOException(new FileNotFoundException(path)));
    }

    private static List<String> lines(InputStream file) throws IOException {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    /** A regular expression for whatever one of {@code files} gives under a key; where none gives anything, it matches nothing. */
    public static <T> String any(List<T> files, Function<T, String> key) {
        List<String> given = files.stream().map(key).filter(Objects::nonNull).toList();
        return given.isEmpty() ? "(?!)" : "(?:" + String.join("|", given) + ")";
    }

    /** The words of a list in which blanks part them; none of null. */
    public static Set<String> words(String list) {
        return list == null || list.isBlank() ? Set.of() : Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    private static <T> Optional<T> read(String folder, Locale language, String ending, Reader<T> reader) {
        return read("/" + folder + "/" + language.toLanguageTag() + "." + ending, reader);
    }

    private static <T> Optional<T> read(String path, Reader<T> reader) {
        try (InputStream file = WordFiles.class.getResourceAsStream(path)) {
            return file == null ? Optional.empty() : Optional.of(reader.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }
}
