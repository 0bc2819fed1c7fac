package org.wederhoor.source.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wederhoor.web.language.WordFiles;

/** Joins two lines of which the first ends in a hyphen: the word's own, or its breaking's. What else the document says decides. */
final class Hyphens {

    private record Words(String suspended, String keeping) {
    }

    private enum Was {
        WORDS_OWN, BREAKINGS, SUSPENDED, UNKNOWN
    }

    private static final String PART = "[\\p{L}\\p{M}\\p{N}]+";
    private static final String WORD = PART + "(?:[-\\u2010\\u2011'’.]" + PART + ")*";
    private static final Pattern WORDS = Pattern.compile(WORD);
    private static final Pattern BROKEN = Pattern.compile("(?<word>" + WORD + ")(?<hyphen>[-\\u2010\\u2011\\u00AD])$");
    private static final Pattern ADDRESS = Pattern.compile("(?:://|www\\.|@)\\S*$");
    // 5G-, AIVD-, COVID-19-, e-
    private static final Pattern NAME = Pattern.compile("(?:.*[-\\u2010\\u2011])?(?:.|[\\p{L}]*\\p{N}.*|.+\\p{Lu}.*)");
    private static final Set<String> SUSPENDED = words(Words::suspended);
    private static final Set<String> KEEPING = words(Words::keeping);
    private static final int ENOUGH = 2;

    private final TreeSet<String> whole = new TreeSet<>();
    private final boolean breaks;

    Hyphens(List<String> lines) {
        List<Was> known = new ArrayList<>();
        if (lines.stream().anyMatch(Hyphens::endsInOne)) {
            for (int i = 0; i < lines.size(); i++) {
                add(lines.get(i), i > 0 && endsInOne(lines.get(i - 1)));
            }
            for (int i = 1; i < lines.size(); i++) {
                Matcher broken = broken(lines.get(i - 1));
                if (lines.get(i - 1).endsWith("-") && broken.find()) {
                    known.add(was(broken, lines.get(i), false));
                }
            }
        }
        long broken = known.stream().filter(Was.BREAKINGS::equals).count();
        breaks = broken >= ENOUGH && broken > known.stream().filter(Was.WORDS_OWN::equals).count();
    }

    private static Set<String> words(Function<Words, String> key) {
        return WordFiles.yaml("hyphens", Words.class).stream().flatMap(each -> WordFiles.words(key.apply(each)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean endsInOne(String line) {
        return !line.isEmpty() && "-\u2010\u2011\u00AD".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    /** Looks for a broken word at the line's end, among what stands after its last blank. */
    private static Matcher broken(String line) {
        return BROKEN.matcher(line).region(line.lastIndexOf(' ') + 1, line.length());
    }

    /** All words of a line but those that its ends may have broken. */
    private void add(String line, boolean begun) {
        Matcher broken = broken(line);
        int end = endsInOne(line) && broken.find() ? broken.start() : line.length();
        Matcher word = WORDS.matcher(line);
        for (boolean found = word.find() && (!begun || word.find()); found && word.end() <= end; found = word.find()) {
            whole.add(plain(word.group()));
        }
    }

    /** The line {@code before} with what {@code after} can be put behind; null when it does not end in a word's hyphen. */
    String goingOn(String before, String after) {
        Matcher broken = broken(before);
        if (!endsInOne(before) || !broken.find()) {
            return null;
        }
        return switch (ADDRESS.matcher(before).find() ? Was.WORDS_OWN : was(broken, after, breaks)) {
            case BREAKINGS -> before.substring(0, before.length() - 1);
            case WORDS_OWN -> before;
            case SUSPENDED -> before + " ";
            case UNKNOWN -> before + "\n";
        };
    }

    private Was was(Matcher broken, String line, boolean breaking) {
        Matcher rest = WORDS.matcher(line);
        if (!rest.lookingAt()) {
            return Was.WORDS_OWN;
        }
        boolean soft = "\u00AD\u2010".contains(broken.group("hyphen"));
        String before = plain(broken.group("word"));
        String after = plain(rest.group());
        boolean together = has(before + after);
        boolean apart = has(before + "-" + after);
        if (SUSPENDED.contains(after) && !together) {
            return Was.SUSPENDED;
        }
        if (broken.group("hyphen").equals("\u2011") || NAME.matcher(broken.group("word")).matches()
                || !Character.isLowerCase(rest.group().codePointAt(0))) {
            return Was.WORDS_OWN;
        }
        if (together != apart) {
            return together ? Was.BREAKINGS : Was.WORDS_OWN;
        }
        if (soft) {
            return Was.BREAKINGS;
        }
        boolean keeping = apart || KEEPING.contains(before) || has(before + "-");
        return keeping ? Was.WORDS_OWN : breaking ? Was.BREAKINGS : Was.UNKNOWN;
    }

    /** Whether the document has a word elsewhere that begins so: the same one, perhaps with an ending. */
    private boolean has(String start) {
        String next = whole.ceiling(start);
        return next != null && next.startsWith(start);
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('\u2010', '-').replace('\u2011', '-').replace("\u00AD", "");
    }
}
