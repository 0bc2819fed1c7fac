package org.wederhoor.web.text;

import java.util.HashSet;
import java.util.Set;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/** Finds links that lead nowhere, {@code [KPN](nee)}, and definitions that no link uses, {@code [KPN]: nee}: both are words. */
final class UnmeantLinks extends AbstractVisitor {

    private final MarkdownSource source;
    private final Set<String> used = new HashSet<>();

    private UnmeantLinks(MarkdownSource source) {
        this.source = source;
    }

    static void find(MarkdownSource source, Node document) {
        UnmeantLinks links = new UnmeantLinks(source);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                new TypedLink(source.typed(link)).label().ifPresent(links.used::add);
                visitChildren(link);
            }
        });
        document.accept(links);
    }

    @Override
    public void visit(Link link) {
        if (source.sign(source.start(link)) == '[' && !TypedLink.leadsSomewhere(link.getDestination())) {
            source.standIn(source.start(link));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (!TypedLink.leadsSomewhere(image.getDestination())) {
            source.standIn(source.start(image));
            source.standIn(source.start(image) + 1);
        }
        visitChildren(image);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        boolean first = used.remove(TypedLink.normal(definition.getLabel()));
        if (!first || !TypedLink.leadsSomewhere(definition.getDestination())) {
            source.standIn(source.start(definition));
        }
    }
}
