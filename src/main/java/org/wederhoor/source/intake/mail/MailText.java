package org.wederhoor.source.intake.mail;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutRanges;
import org.wederhoor.source.intake.cleaning.LeftOutRanges.Span;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.text.PlacedText;

/** Puts together the text of a mail, and marks what of it repeats earlier mails or closes it. */
final class MailText {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> marked = new ArrayList<>();
    private int body;

    /** What stands above the body and is neither quoted nor a closing: the subject. */
    void head(String words) {
        append(words);
        body = text.length();
    }

    /** @param spans what is known of parts of it, in UTF-16 units of {@code words} */
    void add(String words, List<Span> spans) {
        if (!words.isBlank()) {
            int at = append(words.stripTrailing());
            spans.forEach(each -> marked.add(new Span(at + each.start(), Math.min(text.length(), at + each.end()), each.reason())));
        }
    }

    /** What another reader read, with what that leaves out. */
    void add(Extract read) {
        PlacedText words = new PlacedText(read.text());
        add(read.text(), read.leftOut().stream()
                .map(each -> new Span(words.index(each.range().start()), words.index(each.range().end()), each.reason())).toList());
    }

    private int append(String words) {
        text.append(text.isEmpty() ? "" : "\n\n");
        int at = text.length();
        text.append(words);
        return at;
    }

    /** Whether anything was added to the subject. */
    boolean hasBody() {
        return text.length() > body;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text.toString();
    }

    /** @param answers whether the mail's header says that it answers or passes on another */
    List<LeftOut> leftOut(boolean answers) {
        String all = text();
        LeftOutRanges ranges = new LeftOutRanges(all);
        marked.stream().filter(each -> each.reason() == LeftOutReason.STRUCK_OUT).forEach(ranges::add);
        List<MailLine> lines = MailLine.of(all).stream().filter(line -> line.start() >= body).toList();
        BitSet earlier = EarlierMail.lines(lines, marked(lines), answers);
        earlier.stream().mapToObj(lines::get).forEach(line -> ranges.add(new Span(line.start(), line.end(), LeftOutReason.EARLIER_MAIL)));
        for (int from = earlier.nextClearBit(0); from < lines.size(); from = earlier.nextClearBit(from)) {
            int next = earlier.nextSetBit(from);
            List<MailLine> own = lines.subList(from, next < 0 ? lines.size() : next);
            int closing = MailClosing.start(own);
            if (closing < own.size()) {
                ranges.add(new Span(own.get(closing).start(), own.get(own.size() - 1).end(), LeftOutReason.SIGNATURE));
            }
            from += own.size();
        }
        marked.forEach(ranges::add);
        return ranges.in(new PlacedText(all));
    }

    private BitSet marked(List<MailLine> lines) {
        BitSet found = new BitSet();
        List<Span> spans = marked.stream().filter(each -> each.reason() == LeftOutReason.EARLIER_MAIL).toList();
        int at = 0;
        for (int i = 0; i < lines.size(); i++) {
            MailLine line = lines.get(i);
            while (at < spans.size() && spans.get(at).end() < line.end()) {
                at++;
            }
            found.set(i, !line.isBlank() && at < spans.size() && spans.get(at).start() <= line.start());
        }
        return found;
    }
}
