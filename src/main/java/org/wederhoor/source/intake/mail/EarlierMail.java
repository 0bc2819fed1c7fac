package org.wederhoor.source.intake.mail;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wederhoor.source.intake.extract.ReadingTime;

/**
 * Which lines of a mail repeat an earlier one: lines that begin with {@code >}, what stands under a repeated header, and the line that says
 * who wrote what follows. What is answered between such lines is the mail's own. What is in doubt stays in.
 */
final class EarlierMail {

    private static final int HEADER_WITHIN = 9;
    private static final int WROTE_LINES = 3;
    private static final int LONGEST_WROTE = 400;
    private static final Pattern FROM = MailFile.pattern("[ \\t*]*%s[ \\t*]*:[ \\t*]*\\S.*", MailFile::from);
    private static final Pattern SENT = MailFile.pattern("[ \\t*]*%s[ \\t*]*:.*\\d.*", MailFile::sent);
    private static final Pattern TO_OR_SUBJECT = Pattern.compile("[ \\t*]*(?:" + MailFile.any(MailFile::to) + "|" + MailFile.any(MailFile::subject)
            + ")[ \\t*]*:.*");
    private static final Pattern ORIGINAL = MailFile.pattern("[ \\t]*(?:-{2,}[ \\t]*%s[ \\t]*-{2,}|-{5,}[ \\t]*%s|%s[ \\t]*:)[ \\t]*",
            MailFile::original);
    private static final Pattern RULE = Pattern.compile("[ \\t]*[-_]{5,}[ \\t]*");
    private static final Pattern WROTE = MailFile.pattern("[ \\t]*%s[ \\t]*:[ \\t]*", MailFile::wrote);
    private static final Pattern DAY_OR_TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}|\\d{4}|\\d{1,2}[-/.]\\d{1,2}|\\S+@\\S+");
    private static final Pattern EXACT = Pattern.compile("\\d{4}.*\\d{1,2}[:.]\\d{2}|\\d{1,2}[:.]\\d{2}.*\\d{4}|[<(\\[]?\\S+@\\S+\\.\\S+");

    private final List<MailLine> lines;
    private final BitSet earlier;
    private final boolean answers;

    private EarlierMail(List<MailLine> lines, BitSet marked, boolean answers) {
        this.lines = lines;
        this.earlier = (BitSet) marked.clone();
        this.answers = answers;
    }

    /**
     * @param marked  the lines that are known to be an earlier mail's
     * @param answers whether the mail's header says that it answers or passes on another
     * @return the numbers of all such lines
     */
    static BitSet lines(List<MailLine> lines, BitSet marked, boolean answers) {
        EarlierMail mail = new EarlierMail(lines, marked, answers);
        mail.find();
        return mail.earlier;
    }

    private void find() {
        boolean quotes = answers;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            ReadingTime.check();
            int wrote = earlier.get(i) ? 0 : wroteLines(i);
            int next = wrote > 0 ? next(i + wrote) : lines.size();
            boolean quoteFollows = next < lines.size() && (lines.get(next).isQuoted() || earlier.get(next));
            if (quoteFollows) {
                earlier.set(i, i + wrote);
                quotes = true;
            } else if (!earlier.get(i) && !lines.get(i).isQuoted() && (beginsEarlier(i) || wrote > 0 && isExact(i, wrote))) {
                earlier.set(i, lines.size());
                break;
            }
        }
        for (int i = 0; quotes && i < lines.size(); i++) {
            earlier.set(i, earlier.get(i) || lines.get(i).isQuoted());
        }
    }

    /** How many lines from {@code from} on say that somebody wrote what follows; 0 where none do. */
    private int wroteLines(int from) {
        if (lines.get(from).isBlank() || lines.get(from).isQuoted()) {
            return 0;
        }
        for (int count = 1; count <= WROTE_LINES && from + count <= lines.size() && !lines.get(from + count - 1).isBlank(); count++) {
            String words = joined(from, count);
            if (words.length() <= LONGEST_WROTE && words.endsWith(":") && WROTE.matcher(words).matches() && DAY_OR_TIME.matcher(words).find()) {
                return count;
            }
        }
        return 0;
    }

    private boolean isExact(int from, int count) {
        return EXACT.matcher(joined(from, count)).find();
    }

    private String joined(int from, int count) {
        return lines.subList(from, from + count).stream().map(MailLine::words).map(String::strip).collect(Collectors.joining(" "));
    }

    private boolean beginsEarlier(int i) {
        String words = lines.get(i).words();
        if (words.length() > LONGEST_WROTE) {
            return false;
        }
        boolean ruled = RULE.matcher(words).matches();
        // a note may begin with whom it is from and for whom it is meant
        boolean header = isHeader(ruled ? next(i + 1) : i) && (answers || next(0) < i);
        return header || ORIGINAL.matcher(words).matches();
    }

    private boolean isHeader(int from) {
        if (from >= lines.size() || !FROM.matcher(lines.get(from).words()).matches()) {
            return false;
        }
        List<MailLine> below = lines.subList(from + 1, Math.min(lines.size(), from + HEADER_WITHIN));
        return below.stream().anyMatch(line -> SENT.matcher(line.words()).matches())
                && below.stream().anyMatch(line -> TO_OR_SUBJECT.matcher(line.words()).matches());
    }

    /** The number of the first line from {@code from} on that says anything; that of the last and one more where none does. */
    private int next(int from) {
        int next = from;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        return next;
    }
}
