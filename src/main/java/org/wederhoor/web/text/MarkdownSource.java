package org.wederhoor.web.text;

import java.util.List;

import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** A text that was read as Markdown, in which signs turn out not to be meant as such. */
final class MarkdownSource {

    private final String text;
    private final StringBuilder told;

    MarkdownSource(String text) {
        this.text = text;
        told = new StringBuilder(text);
    }

    /** The text, with a stand-in for each sign that is not meant. */
    String told() {
        return told.toString();
    }

    void standIn(int at) {
        told.setCharAt(at, StandIns.of(text.charAt(at)));
    }

    char sign(int at) {
        return text.charAt(at);
    }

    /** Where the first sign of {@code node} is that is no blank. */
    int start(Node node) {
        return start(node.getSourceSpans().get(0));
    }

    /** The same of what {@code span} has of a node on one line. */
    int start(SourceSpan span) {
        int at = span.getInputIndex();
        while (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
            at++;
        }
        return at;
    }

    /** What was typed for {@code node}, from its first sign to its last. */
    String typed(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        SourceSpan last = spans.get(spans.size() - 1);
        return text.substring(start(node), last.getInputIndex() + last.getLength());
    }

    /** The rest of a line. */
    String line(int from) {
        int end = text.indexOf('\n', from);
        return text.substring(from, end < 0 ? text.length() : end);
    }
}
