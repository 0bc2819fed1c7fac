package org.wederhoor.source.intake.page;

import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Writes what stands above or below the line so that it stays apart from the figures and words beside it. */
public final class RaisedText {

    private static final int LONGEST = 24;
    private static final int WORD = 3;
    private static final String PLAIN = "0123456789+-−=()ni";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙᵢ";
    private static final Pattern FIGURE = Pattern.compile("[+\\-−]?[0-9]+[+\\-−]?|[+\\-−]");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+\\.?");
    private static final Pattern POWER = Pattern.compile("[nxyzkij]");
    private static final Pattern FOOTNOTES = Pattern.compile("[0-9]{1,3}(?:[,;–-] ?[0-9]{1,3})*|[a-z]|[*†‡§]+");
    private static final Pattern YEAR = Pattern.compile("(?:.*[^0-9.,])?(?:1[5-9]|20)[0-9]{2}");
    private static final Pattern AFTER_LETTER = Pattern.compile(".*\\p{L}", Pattern.DOTALL);
    private static final Pattern AFTER_WORD = Pattern.compile(".*\\p{L}{" + WORD + "}", Pattern.DOTALL);
    private static final Pattern AFTER_SENTENCE = Pattern.compile(".*[.,;:!?%\"”’»“)\\]]", Pattern.DOTALL);
    private static final Pattern VARIABLE = Pattern.compile("(?:.*[^\\p{L}])?\\p{L}|.*[0-9)\\]]", Pattern.DOTALL);
    private static final Set<String> MARKS = Set.of("footnote", "noteref", "doc-noteref", "reference", "fn", "note", "voetnoot",
            "footnote-ref", "footnote-reference", "fnref", "fn-ref", "footnote-link", "voetnoot-ref");

    private RaisedText() {
    }

    /**
     * What to write for a figure that is raised.
     *
     * @param before what stands to the left of it, without a blank between; may be empty
     */
    public static String figure(String figure, String before) {
        return before.isEmpty() ? signs(figure, RAISED) : raised(figure, before, false);
    }

    /** Whether it is short enough to be a sign of its own. */
    static boolean isSign(Element element) {
        return element.text().length() <= LONGEST;
    }

    /** Whether it is a link to a note that is called so; pages raise those by style sheets elsewhere. */
    static boolean isNote(Element element) {
        return element.normalName().equals("a") && FOOTNOTES.matcher(element.text()).matches()
                && (MARKS.contains(element.attr("role")) || element.classNames().stream().anyMatch(MARKS::contains));
    }

    /**
     * What to write for it.
     *
     * @param low    whether it stands below the line, not above
     * @param before what is written to the left of it, without a blank between; may be empty
     */
    static String of(Element element, boolean low, String before) {
        String words = words(element).strip();
        if (words.isEmpty()) {
            return "";
        }
        return low ? lowered(words, before) : raised(words, before, isFootnote(element, words));
    }

    /** With what is raised or lowered within it told apart from what it is raised or lowered by. */
    private static String words(Element element) {
        if (element.select("sup, sub").size() < 2) {
            return element.text();
        }
        Element marked = element.clone();
        marked.select("sup, sub").stream().filter(each -> each != marked)
                .forEach(each -> each.text((each.normalName().equals("sup") ? "^" : "_") + each.text()));
        return marked.text();
    }

    private static String raised(String words, String before, boolean footnote) {
        if (before.isEmpty() || footnote || FOOTNOTES.matcher(words).matches() && marksWhatIsBefore(words, before)) {
            return (before.isEmpty() ? "" : " ") + (FIGURE.matcher(words).lookingAt() ? signs(words, RAISED) : words);
        }
        if (words.equalsIgnoreCase("tm")) {
            return "™";
        }
        boolean word = LETTERS.matcher(words).matches();
        if (word && !(POWER.matcher(words).matches() && VARIABLE.matcher(before).matches())) {
            boolean label = words.length() >= WORD && AFTER_LETTER.matcher(before).matches();
            return label ? " " + words : words;
        }
        boolean sum = words.chars().anyMatch(Character::isLetterOrDigit) && "[:;,.".indexOf(words.charAt(0)) < 0;
        return sum && (VARIABLE.matcher(before).matches() || figures(words)) ? power(words) : words;
    }

    private static boolean figures(String words) {
        return words.chars().anyMatch(Character::isDigit) && !words.startsWith("(");
    }

    /** Footnotes stand at words, sentences and years; powers at figures, units and brackets. */
    private static boolean marksWhatIsBefore(String words, String before) {
        boolean letter = words.length() == 1 && Character.isLetter(words.charAt(0));
        if (letter) {
            return AFTER_WORD.matcher(before).matches();
        }
        return YEAR.matcher(before).matches() || AFTER_WORD.matcher(before).matches()
                || AFTER_SENTENCE.matcher(before).matches() && !(before.endsWith(")") && before.contains("("));
    }

    private static boolean isFootnote(Element element, String words) {
        Element around = element.parent();
        boolean link = around != null && around.normalName().equals("a") && around.text().equals(words);
        boolean marked = link || element.selectFirst("a[href]") != null || MARKS.contains(element.attr("role"))
                || element.select("*").stream().anyMatch(each -> each.classNames().stream().anyMatch(MARKS::contains));
        return marked && "[(:,;.".indexOf(words.charAt(0)) < 0;
    }

    /** What to write for what is lowered: after letters as everybody types it, "H2O", "PM2,5". As {@link #figure} takes them. */
    public static String lowered(String words, String before) {
        if (!LETTERS.matcher(words).matches()) {
            return AFTER_LETTER.matcher(before).matches() ? words : signs(words, LOWERED);
        }
        if (VARIABLE.matcher(before).matches()) {
            return "_" + words;
        }
        return words.length() >= WORD && !before.isEmpty() ? " " + words : words;
    }

    /** With signs of their own where there are such, else behind a {@code ^}. */
    static String power(String words) {
        return beside(words, RAISED, "^");
    }

    /** With signs of their own where there are such, else behind a {@code _}. */
    static String index(String words) {
        return beside(words, LOWERED, "_");
    }

    private static String beside(String words, String signs, String mark) {
        if (words.chars().allMatch(c -> PLAIN.indexOf(c) >= 0)) {
            return signs(words, signs);
        }
        return mark + (words.length() == 1 || words.chars().allMatch(Character::isLetterOrDigit) ? words : "(" + words + ")");
    }

    private static String signs(String words, String signs) {
        StringBuilder out = new StringBuilder();
        words.chars().forEach(c -> out.append((char) (PLAIN.indexOf(c) < 0 ? c : signs.charAt(PLAIN.indexOf(c)))));
        return out.toString();
    }
}
