package org.wederhoor.web.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.web.text.UnseenSigns;

/**
 * What somebody typed into a search box: words, and phrases between quotation marks. Whatever else stands in it, operators of any
 * language included, parts words and means nothing.
 *
 * @param typed the box again, without control characters
 * @param terms words as typed but for Unicode's composed form and signs that nobody sees; one that begins with a straight quotation
 *              mark is a phrase, if only of one word
 */
public record Wanted(String typed, List<String> terms) {

    /** The most that can be asked for, in code points. */
    public static final int LONGEST = 500;

    private static final Pattern PHRASE = Pattern.compile("[\"“”„«»]([^\"“”„«»]+)[\"“”„«»]");

    // what search_text makes one word of, or words that stand one after the other, is one term
    private static final String NUMBER = "(?<![\\p{L}\\p{N}.,])[1-9][0-9]{0,2}(?:[.,'’ \\u00A0\\u2009\\u202F][0-9]{3})+(?![0-9])(?:[.,][0-9]+)?";
    private static final String INITIALS = "(?<![\\p{L}\\p{N}.])\\p{L}(?:(?:\\.\\p{L}(?![\\p{L}\\p{N}]))+|(?:\\. \\p{L}(?=\\.))+)";
    private static final String MIXED = "[0-9]+[ \\u00A0\\u2009\\u202F]?[\\u00BC-\\u00BE\\u2155-\\u215E]|(?:[0-9]+ )?[13]\\u2044[24](?![0-9])";
    // e-mail, T-Mobile, N-VA, Jay-Z; and a letter before a word, unless an apostrophe took it off another
    private static final String JOINED = "(?<![\\p{L}\\p{N}'’.-])(?:\\p{L}{1,2}[-\\u2010\\u2011]\\p{L}{2,}|\\p{L}{2,}[-\\u2010\\u2011]\\p{L}{1,2}"
            + "|[\\p{L}&&[^AIOUaiou]] \\p{L}{2,})(?![\\p{L}\\p{N}])";
    private static final Pattern WORD = Pattern.compile(NUMBER + "|" + MIXED + "|" + INITIALS + "|" + JOINED + "|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*"
            + "(?:[.,:]\\p{N}+|\\.\\p{L}[\\p{L}\\p{N}]*|[-\\u2010-\\u2013\\u2212/]\\p{N}++(?!\\p{L}))*");

    /** @param box null for a box that is not there */
    public static Wanted of(String box) {
        String typed = Normalizer.normalize(box == null ? "" : box, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            return new Wanted(typed, List.of());
        }
        List<String> terms = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(UnseenSigns.without(typed));
        StringBuilder rest = new StringBuilder();
        while (phrase.find()) {
            List<String> words = words(phrase.group(1));
            if (!words.isEmpty()) {
                terms.add("\"" + String.join(" ", words));
            }
            phrase.appendReplacement(rest, " ");
        }
        terms.addAll(words(phrase.appendTail(rest).toString()));
        return new Wanted(typed, terms.stream().distinct().toList());
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    public boolean isTooLong() {
        return typed.codePointCount(0, typed.length()) > LONGEST;
    }

    public boolean isNothing() {
        return typed.isEmpty();
    }

    /** The words one after the other, as one term; null where there are fewer than two. */
    public String phrase() {
        List<String> words = words(UnseenSigns.without(typed));
        return words.size() < 2 ? null : "\"" + String.join(" ", words);
    }
}
