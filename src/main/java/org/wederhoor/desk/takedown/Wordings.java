package org.wederhoor.desk.takedown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.publication.edition.Slugs;
import org.wederhoor.web.language.Languages;

/**
 * The words that are to be taken out, and the expressions, as PostgreSQL reads them, that find each as a whole: in a text, whatever white space
 * parts them, and in addresses, whose letters are fewer.
 *
 * @param all one wording a line, as typed
 */
record Wordings(List<String> all) {

    private static final Pattern RUN = Pattern.compile("[\\p{L}\\p{N}]{2,}");
    private static final String LETTER = "[A-Za-z0-9\\u00AA\\u00B5\\u00BA\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1FFF]";
    private static final String IN_ADDRESS = "(?:(?<![a-z0-9])|(?<=%[0-9a-f][0-9a-f]))";
    private static final int SHORTEST = 3;

    static Wordings of(String lines) {
        return new Wordings(lines.lines().map(line -> line.strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty()).distinct().toList());
    }

    /** Whether one is so short that it would be found in what has nothing to do with it. */
    boolean isTooShort() {
        return all.stream().anyMatch(each -> each.codePointCount(0, each.length()) < SHORTEST || !RUN.matcher(each).find());
    }

    /** Of each, what finds most of what cannot hold it without an expression: its longest run of letters. */
    List<String> coarse() {
        return all.stream().map(each -> "%" + RUN.matcher(each).results().map(found -> found.group())
                .max(Comparator.comparing(String::length)).orElse(each) + "%").toList();
    }

    String pattern() {
        return any(all.stream().map(Wordings::whole));
    }

    String addresses() {
        return IN_ADDRESS + any(all.stream().flatMap(each -> inAddresses(each).stream()).distinct().map(Wordings::quoted)) + "(?![a-z0-9])";
    }

    /** Whether {@code found}, which some expression found, is one of these to the letter. */
    boolean has(String found) {
        return all.contains(found.replaceAll("[\\s\\u00A0\\u202F]+", " "));
    }

    private static Set<String> inAddresses(String wording) {
        Set<String> forms = new LinkedHashSet<>();
        Languages.built().stream().map(language -> Slugs.from(wording, language)).filter(slug -> !slug.equals(Slugs.NAMELESS)).forEach(forms::add);
        String encoded = URLEncoder.encode(wording, StandardCharsets.UTF_8);
        Stream.of("+", "%20", "_", "-", ".").map(gap -> encoded.replace("+", gap)).forEach(form -> {
            forms.add(form);
            forms.add(form.replace("-", "%2D"));
        });
        return forms;
    }

    // the longest first, though PostgreSQL takes the longest anyway
    private static String any(Stream<String> expressions) {
        return expressions.sorted(Comparator.comparing(String::length).reversed()).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String whole(String wording) {
        String words = Stream.of(wording.split(" ")).map(Wordings::quoted).collect(Collectors.joining("[\\s\\u00A0\\u202F]+"));
        return (isLetter(wording.codePointAt(0)) ? "(?<!" + LETTER + ")" : "") + words
                + (isLetter(wording.codePointBefore(wording.length())) ? "(?!" + LETTER + ")" : "");
    }

    private static boolean isLetter(int sign) {
        return sign < 0x2000 && Character.isLetterOrDigit(sign);
    }

    private static String quoted(String words) {
        return words.codePoints().mapToObj(sign -> (Character.isLetterOrDigit(sign) ? "" : "\\") + Character.toString(sign)).collect(Collectors.joining());
    }
}
