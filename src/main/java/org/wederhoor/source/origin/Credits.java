package org.wederhoor.source.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where a text says whose it is: an agency's sign-off, its name in a dateline, a byline, or a label. Pictures' credits
 * are not meant.
 */
final class Credits {

    private static final String BY = OriginFile.any(OriginFile::by);
    private static final Pattern LABEL = NewsProse.pattern("(?:^|[.!?|] ?)" + OriginFile.any(OriginFile::labels) + " ?: ?$");
    private static final Pattern LABEL_END = NewsProse.pattern(" ?(?:$|[.,;|/&)]|\\d{4}).*");
    private static final Pattern BYLINE = NewsProse.pattern("^ ?" + OriginFile.any(OriginFile::bylines) + " ?:? ?$");
    private static final Pattern NAMED_BYLINE = NewsProse.pattern("^ ?" + BY + " [\\p{L}.'’-]+(?: [\\p{L}.'’-]+){0,3}(?: ?[,|/(]| "
            + OriginFile.any(OriginFile::forWhom) + ") ?$");
    private static final Pattern BYLINE_END = NewsProse.pattern("(?<year> \\d{4})?(?: " + OriginFile.any(OriginFile::staff) + ")?\\)? ?");
    private static final Pattern SIGN_OFF = NewsProse.pattern("(?:^|.*[.!?…”\"’')\\]]) ?(?<dash>[—–-]{1,2} ?)$");
    private static final Pattern COPYRIGHT = NewsProse.pattern(".*?(?<sign>(?:©|\\(c\\)|copyright)[ ©]*(?:\\d{4} )?(?:" + BY + " )?)$");
    private static final Pattern DATELINE = NewsProse.pattern("\\p{Lu}[\\p{L}\\p{N} .,/'’-]{1,50} $");
    private static final Pattern DATELINE_END = NewsProse.pattern(" ?[—–:-].*");
    private static final Pattern SENTENCE_END = NewsProse.pattern("(?:.*[.!?…”\"’'] ?)? ?");
    private static final Pattern PICTURE = NewsProse.pattern(".*(?<!\\p{L})" + OriginFile.any(OriginFile::pictures) + "(?!\\p{L}).*");
    private static final Pattern BETWEEN_SEPARATORS = Pattern.compile("[^\\s/,&;](?:[^/,&;]*[^\\s/,&;])?");

    // of a line: a text can be one line of a megabyte
    private static final int FARTHEST = 300;

    private final String text;
    private final Mentions mentions;

    Credits(String text, Mentions mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** The place, in UTF-16 units, of the words that credit {@code mention} with the text; empty when none do. */
    Optional<int[]> phrase(Mention mention) {
        int line = lineStart(mention.start());
        int lineEnd = lineEnd(mention.end());
        String before = text.substring(line, mention.start());
        String after = text.substring(mention.end(), lineEnd);
        int open = before.lastIndexOf('(');
        if (open >= 0 && before.indexOf(')', open) < 0 && after.contains(")")) {
            return inBrackets(line, line + open, mention.end() + after.indexOf(')') + 1, lineEnd);
        }
        Matcher label = LABEL.matcher(before);
        if (label.find() && LABEL_END.matcher(after).matches() && !PICTURE.matcher(before).matches()) {
            return place(line + label.start(), mention.end());
        }
        Matcher end = BYLINE_END.matcher(after);
        if (end.matches() && (BYLINE.matcher(before).matches() || NAMED_BYLINE.matcher(before).matches())) {
            return place(line, end.group("year") == null ? lineEnd : mention.end() + end.end("year"));
        }
        if (end.matches() && before.isBlank() && bylineAbove(line) >= 0) {
            return place(bylineAbove(line), end.group("year") == null ? mention.end() : mention.end() + end.end("year"));
        }
        Matcher sign = COPYRIGHT.matcher(before);
        if (sign.matches()) {
            return place(line + sign.start("sign"), mention.end());
        }
        Matcher dash = SIGN_OFF.matcher(before);
        return dash.matches() && after.matches("\\s*\\.?\\s*") ? place(line + dash.start("dash"), mention.end())
                : Optional.empty();
    }

    private int lineStart(int index) {
        int start = index;
        while (start > 0 && start > index - FARTHEST && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }

    private int lineEnd(int index) {
        int end = index;
        while (end < text.length() && end < index + FARTHEST && text.charAt(end) != '\n') {
            end++;
        }
        return end;
    }

    /** What the brackets hold has to be outlets and nothing else: "(AP, Reuters)", and no photographer. */
    private Optional<int[]> inBrackets(int line, int open, int close, int lineEnd) {
        for (Matcher part = BETWEEN_SEPARATORS.matcher(text).region(open + 1, close - 1); part.find();) {
            if (!mentions.nameAt(part.start(), part.end())) {
                return Optional.empty();
            }
        }
        String before = text.substring(line, open);
        String after = text.substring(close, lineEnd);
        if (DATELINE.matcher(before).matches() && DATELINE_END.matcher(after).matches()) {
            return place(line, close);
        }
        boolean atTheStart = before.isBlank() && DATELINE_END.matcher(after).matches();
        boolean atTheEnd = after.matches("\\s*\\.?\\s*") && SENTENCE_END.matcher(before).matches()
                && !PICTURE.matcher(before).matches();
        return atTheStart || atTheEnd ? place(open, close) : Optional.empty();
    }

    /** Where the line before begins that holds words, if those are only "Written by" or the like; else -1. */
    private int bylineAbove(int line) {
        int end = line;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = lineStart(end);
        return end > 0 && BYLINE.matcher(text.substring(start, end)).matches() ? start : -1;
    }

    private Optional<int[]> place(int from, int to) {
        int start = from;
        while (start < to && !Character.isLetterOrDigit(text.charAt(start)) && "—–-©(".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        int end = to;
        while (end > start && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return Optional.of(new int[] {start, end});
    }
}
