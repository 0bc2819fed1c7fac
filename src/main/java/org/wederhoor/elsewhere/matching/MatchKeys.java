package org.wederhoor.elsewhere.matching;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.source.text.TextLanguage;

/** Takes a sentence apart into the words by which it is compared with others, whatever language these are in. */
final class MatchKeys {

    // a number with its groups of three and its fraction, or a word with what is written into it
    private static final Pattern PART = Pattern.compile("\\d+(?:[.,\u00A0\u202F ]\\d{3})*(?:[.,]\\d+)?|"
            + "\\p{L}[\\p{L}\\p{M}\\p{N}]*(?:['’-][\\p{L}\\p{M}\\p{N}]+)*");
    private static final Pattern MILLIONS = Pattern.compile("(?i)\\s*("
            + "million|miljoen|millionen|mio|mln|billion|miljard|milliarden?|mrd|thousand|duizend|tausend)\\b.*", Pattern.DOTALL);
    private static final int LONGEST = 60;
    private static final int KINDRED_FROM = 5;
    private static final int MOST_WORDS = 3;

    private final TranslationLists lists;

    MatchKeys(TranslationLists lists) {
        this.lists = lists;
    }

    /** @return at most {@value #LONGEST} words, in their order; a word that only holds the sentence together is none */
    List<MatchWord> of(String text, String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        Set<String> function = TextLanguage.all().stream().filter(each -> each.locale().getLanguage().equals(language)).findFirst()
                .map(TextLanguage::function).orElse(Set.of());
        List<String> written = new ArrayList<>();
        List<MatchWord> words = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find() && words.size() + written.size() < LONGEST) {
            if (Character.isDigit(part.group().codePointAt(0))) {
                words.add(number(part.group(), text.substring(part.end()), language));
            } else {
                written.add(part.group());
            }
        }
        for (int i = 0; i < written.size();) {
            int together = together(written, i, language);
            String plain = WordForms.plain(String.join(" ", written.subList(i, i + together)));
            if (together > 1 || !function.contains(written.get(i).toLowerCase(Locale.ROOT)) && plain.length() > 1) {
                words.add(word(plain, language, i > 0 && Character.isUpperCase(written.get(i).codePointAt(0))));
            }
            i += together;
        }
        return words;
    }

    /** How many words from {@code at} on are a term or a headword together; 1 where none are. */
    private int together(List<String> written, int at, String language) {
        for (int length = Math.min(MOST_WORDS, written.size() - at); length > 1; length--) {
            if (lists.knows(language, WordForms.plain(String.join(" ", written.subList(at, at + length))))) {
                return length;
            }
        }
        return 1;
    }

    private MatchWord word(String plain, String language, boolean capital) {
        WordForms forms = WordForms.of(language);
        Set<Integer> exact = new LinkedHashSet<>();
        add(exact, plain);
        String base = forms.base(plain, each -> lists.knows(language, each));
        if (base != null) {
            lists.english(language, base).forEach(sense -> add(exact, sense));
        } else if (!capital) {
            for (String each : forms.compound(plain, known -> lists.knows(language, known))) {
                lists.english(language, each).forEach(sense -> add(exact, sense));
            }
        }
        Set<Integer> kindred = new LinkedHashSet<>();
        for (String each : plain.split(" ")) {
            String like = WordForms.kindred(each);
            if (each.length() >= KINDRED_FROM && like.length() >= 3) {
                kindred.add(("~" + like).hashCode());
            }
        }
        return new MatchWord(exact, kindred, capital && base == null);
    }

    /** Of several words each counts, since the other language may have one of them alone. */
    private static void add(Set<Integer> keys, String words) {
        for (String each : words.split("[ -]")) {
            if (each.length() > 1) {
                keys.add(WordForms.rough(each).hashCode());
            }
        }
    }

    private static MatchWord number(String written, String after, String language) {
        String plain = written.replaceAll("[\\u00A0\u202F ]", "");
        // a comma is a point in some languages, and parts thousands in others; three digits behind it are thousands in both
        plain = plain.replaceAll("[.,](?=\\d{3}(?:\\D|$))", "").replace(',', '.');
        double value = Double.parseDouble(plain.indexOf('.') != plain.lastIndexOf('.') ? plain.replace(".", "") : plain);
        Matcher unit = MILLIONS.matcher(after);
        if (unit.matches()) {
            String word = unit.group(1).toLowerCase(Locale.ROOT);
            boolean billion = word.startsWith("miljard") || word.startsWith("milliard") || word.equals("mrd") || word.equals("billion");
            value *= word.endsWith("d") && word.contains("ousan") || word.equals("duizend") || word.equals("tausend") ? 1e3 : billion ? 1e9 : 1e6;
        }
        return new MatchWord(Set.of(("#" + value).hashCode()), Set.of(), true);
    }
}
