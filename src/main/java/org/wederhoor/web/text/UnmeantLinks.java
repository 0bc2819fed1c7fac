package org.wederhoor.web.text;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Finds links that lead nowhere, {@code [KPN](nee)}: they are words. */
final class UnmeantLinks extends AbstractVisitor {

    private final MarkdownSource source;

    private UnmeantLinks(MarkdownSource source) {
        this.source = source;
    }

    static void find(MarkdownSource source, Node document) {
        document.accept(new UnmeantLinks(source));
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
}
