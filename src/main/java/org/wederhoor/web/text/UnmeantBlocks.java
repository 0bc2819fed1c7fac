package org.wederhoor.web.text;

import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;

/** Finds what CommonMark takes for a list, quotation or heading although its signs say something themselves: numbers, more or less, a note. */
final class UnmeantBlocks extends AbstractVisitor {

    // "# 1 in Europe", while "# 1. The report" has a number
    private static final Pattern RANK = Pattern.compile("#\\h+\\d++(?![.):]).*");
    private static final Pattern CLAUSE_END = Pattern.compile(".*[.,;:!?…]\\h*");

    // further on there are years and amounts
    private static final int MOST = 99;

    private final MarkdownSource source;

    private UnmeantBlocks(MarkdownSource source) {
        this.source = source;
    }

    static void find(MarkdownSource source, Node document) {
        document.accept(new UnmeantBlocks(source));
    }

    /** Of a list of numbers only what counts 1, 2, 3 is one: a list would count years and days on. */
    @Override
    public void visit(OrderedList list) {
        if (!counts(list)) {
            items(list, "0123456789");
        }
        visitChildren(list);
    }

    private boolean counts(OrderedList list) {
        int number = list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (number > MOST || !source.line(source.start(item)).startsWith(number++ + ".")) {
                return false;
            }
        }
        return list.getFirstChild() != list.getLastChild();
    }

    /** A plus is an advantage, a minus beside it none; a single asterisk is a note's. */
    @Override
    public void visit(BulletList list) {
        boolean single = list.getFirstChild() == list.getLastChild();
        boolean meant = switch (list.getMarker()) {
            case "*" -> !single;
            case "-" -> !isPlus(list.getPrevious()) && !isPlus(list.getNext()) && !quantities(list);
            default -> false;
        };
        if (!meant || single && list.getFirstChild().getFirstChild() == null) {
            items(list, "");
        }
        visitChildren(list);
    }

    private void items(ListBlock list, String beforeSign) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            int sign = source.start(item);
            while (beforeSign.indexOf(source.sign(sign)) >= 0) {
                sign++;
            }
            source.standIn(sign);
        }
    }

    private static boolean isPlus(Node beside) {
        return beside instanceof BulletList list && "+".equals(list.getMarker());
    }

    private boolean quantities(BulletList list) {
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (Quantity.begins(source.line(source.start(item) + 1))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void visit(BlockQuote quote) {
        if (Quantity.begins(source.line(source.start(quote) + 1))) {
            quote.getSourceSpans().stream().map(source::start).filter(at -> source.sign(at) == '>').forEach(source::standIn);
        }
        visitChildren(quote);
    }

    /** A line of hyphens below a paragraph parts it from the next; below a single line without a full stop it makes a heading. */
    @Override
    public void visit(Heading heading) {
        String first = source.line(source.start(heading));
        if (first.startsWith("#")) {
            if (heading.getFirstChild() == null || RANK.matcher(first).matches()) {
                source.standIn(source.start(heading));
            }
        } else {
            SourceSpan underline = heading.getSourceSpans().get(heading.getSourceSpans().size() - 1);
            if (heading.getSourceSpans().size() > 2 || underline.getLength() < 3 || CLAUSE_END.matcher(first).matches()) {
                source.standIn(source.start(underline));
            }
        }
        visitChildren(heading);
    }
}
