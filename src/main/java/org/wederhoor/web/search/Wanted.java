package org.wederhoor.web.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed into a search box: words, and phrases between quotation marks. Whatever else stands in it, operators of any
 * language included, parts words and means nothing.
 *
 * @param typed the box again, without control characters
 * @param terms words as typed but for Unicode's composed form; one that begins with a straight quotation mark is a phrase
 */
public record Wanted(String typed, List<String> terms) {

    /** The most that can be asked for, in code points. */
    public static final int LONGEST = 500;

    private static final Pattern PHRASE = Pattern.compile("[\"“”„]([^\"“”„]+)[\"“”„]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:[.,]\\p{N}+|\\.\\p{L}[\\p{L}\\p{N}]*)*");

    /** @param box null for a box that is not there */
    public static Wanted of(String box) {
        String typed = Normalizer.normalize(box == null ? "" : box, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cs}]", " ").strip();
        if (typed.codePointCount(0, typed.length()) > LONGEST) {
            return new Wanted(typed, List.of());
        }
        List<String> terms = new ArrayList<>();
        Matcher phrase = PHRASE.matcher(typed);
        StringBuilder rest = new StringBuilder();
        while (phrase.find()) {
            List<String> words = words(phrase.group(1));
            if (words.size() > 1) {
                terms.add("\"" + String.join(" ", words));
            } else {
                terms.addAll(words);
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
        List<String> words = words(typed);
        return words.size() < 2 ? null : "\"" + String.join(" ", words);
    }
}
