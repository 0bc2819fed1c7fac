package org.wederhoor.source.intake.mail;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wederhoor.source.intake.extract.ReadingTime;

/**
 * Where a mail's closing begins: the line {@code -- }, what a device adds, what lawyers add, or a greeting below which nothing stands but who
 * wrote it and how to reach them. A single sentence below a greeting, and all of it stays in.
 */
final class MailClosing {

    private static final int MOST_LINES = 25;
    private static final int LONGEST_CONTACT = 90;
    private static final int MOST_WORDS = 9;
    private static final int LONGEST_DISCLAIMER = 5000;
    private static final Pattern DASHES = Pattern.compile("--[ \\t]?");
    private static final Pattern GREETING = MailFile.pattern("[ \\t]*%s[ \\t]*[,.!]?[ \\t]*", MailFile::greeting);
    private static final Pattern DEVICE = MailFile.pattern("[ \\t]*%s[ \\t]*\\.?[ \\t]*", MailFile::device);
    private static final Pattern DISCLAIMER = MailFile.pattern("[ \\t*_]*%s.*", MailFile::disclaimer);
    private static final Pattern REACHES = Pattern.compile("\\S+@\\S+\\.\\S+|https?://\\S+|www\\.\\S+|(?:\\+|\\b0)[\\d ()./-]{7,}");
    private static final Pattern ENDS_SENTENCE = Pattern.compile(".*[.!?:;][\"”’»)]*\\s*", Pattern.DOTALL);

    private MailClosing() {
    }

    /** The number of the first line of {@code own} from which on all is its closing; their count where nothing is. */
    static int start(List<MailLine> own) {
        int end = own.size();
        int blank = 0;
        int said = (int) own.stream().filter(line -> !line.isBlank()).count();
        for (int i = 0; i < end; i++) {
            if (own.get(i).isBlank()) {
                blank++;
                continue;
            }
            ReadingTime.check();
            String words = own.get(i).words();
            boolean closes = DASHES.matcher(words).matches() && said - (i - blank) <= MOST_LINES
                    || GREETING.matcher(words).matches() && contacts(own, i + 1, end)
                    || DEVICE.matcher(words).matches() && contacts(own, i, end)
                    || begins(own, i) && isDisclaimer(own, i, end);
            if (closes) {
                return i;
            }
        }
        return end;
    }

    /** Whether nothing but names, ways to reach somebody and lawyers' paragraphs stands there. */
    private static boolean contacts(List<MailLine> own, int from, int end) {
        int said = 0;
        for (int i = from; i < end; i++) {
            if (begins(own, i) && isDisclaimer(own, i, end)) {
                return true;
            }
            String words = own.get(i).words().strip();
            boolean fits = words.isEmpty() || DASHES.matcher(words).matches() || DEVICE.matcher(words).matches() || GREETING.matcher(words).matches()
                    || isContact(words);
            if (!fits || said > MOST_LINES) {
                return false;
            }
            said += words.isEmpty() ? 0 : 1;
        }
        return true;
    }

    private static boolean begins(List<MailLine> own, int i) {
        return !own.get(i).isBlank() && (i == 0 || own.get(i - 1).isBlank() || own.get(i - 1).words().strip().chars().noneMatch(Character::isLetterOrDigit));
    }

    /** By its first paragraph: lawyers write several, in several languages, and nobody writes below them. */
    private static boolean isDisclaimer(List<MailLine> own, int from, int end) {
        if (own.get(end - 1).end() - own.get(from).start() > LONGEST_DISCLAIMER) {
            return false;
        }
        String first = own.subList(from, end).stream().takeWhile(line -> !line.isBlank()).map(line -> line.words().strip())
                .collect(Collectors.joining(" "));
        return DISCLAIMER.matcher(first).matches();
    }

    private static boolean isContact(String words) {
        if (words.length() > LONGEST_CONTACT) {
            return false;
        }
        return REACHES.matcher(words).find() || words.split("\\s+").length <= MOST_WORDS && !ENDS_SENTENCE.matcher(words).matches();
    }
}
