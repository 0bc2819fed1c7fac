package org.wederhoor.web.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The lines of a text that define where links lead. Those that no link needs, {@code [KPN]: nee}, and those with a title are printed. */
final class Definitions extends AbstractVisitor {

    private final MarkdownText text;
    private final Set<String> needed = new HashSet<>();
    private final List<LinkReferenceDefinition> printed = new ArrayList<>();

    private Definitions(MarkdownText text) {
        this.text = text;
    }

    /** Puts paragraphs into {@code text} for the definitions that are words. */
    static void print(MarkdownText text) {
        Definitions definitions = new Definitions(text);
        text.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                new TypedLink(text.source().typed(link)).label().ifPresent(definitions.needed::add);
                visitChildren(link);
            }
        });
        text.document().accept(definitions);
        // the last one first, so that each finds what it stands above
        for (int i = definitions.printed.size() - 1; i >= 0; i--) {
            definitions.print(definitions.printed.get(i));
        }
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        boolean isNeeded = needed.remove(TypedLink.normal(definition.getLabel()));
        if (!isNeeded || definition.getTitle() != null) {
            printed.add(definition);
        }
    }

    private void print(LinkReferenceDefinition definition) {
        Node paragraph = definition.getNext();
        while (paragraph instanceof LinkReferenceDefinition) {
            paragraph = paragraph.getNext();
        }
        if (paragraph instanceof Paragraph && line(paragraph, 0) == line(definition, definition.getSourceSpans().size() - 1) + 1) {
            paragraph.prependChild(new SoftLineBreak());
        } else {
            paragraph = new Paragraph();
            definition.insertAfter(paragraph);
        }
        paragraph.setSourceSpans(definition.getSourceSpans());
        Node words = words(text.source().typed(definition));
        while (words.getLastChild() != null) {
            paragraph.prependChild(words.getLastChild());
        }
    }

    private static int line(Node node, int span) {
        return node.getSourceSpans().get(span).getLineIndex();
    }

    /** Without its bracket's meaning what was typed is no definition, and may have words that stand out. */
    private static Node words(String typed) {
        Optional<Node> read = MarkdownText.readSource(StandIns.of('[') + typed.substring(1)).map(Markdown::shown).map(Node::getFirstChild)
                .filter(first -> first instanceof Paragraph && first.getNext() == null);
        return read.orElseGet(() -> {
            Paragraph plain = new Paragraph();
            plain.appendChild(new Text(typed));
            return plain;
        });
    }
}
