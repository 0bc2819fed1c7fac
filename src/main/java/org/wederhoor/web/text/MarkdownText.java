package org.wederhoor.web.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * A text as somebody typed it, read as Markdown (CommonMark 0.31), but only where it is meant. There is no code in it, and no
 * HTML: backticks, entities and tags are signs like others, and a blank at a line's beginning means nothing.
 *
 * @param source   the text, with {@link StandIns} for what is not meant
 * @param document how it is read
 */
record MarkdownText(MarkdownSource source, Node document) {

    // the renderer calls itself for each level, and some thousands of them would exhaust the stack; a list takes two
    private static final int MOST_LEVELS = 32;
    // more than any form takes; parsing takes time that grows with the square of some texts
    private static final int MOST_SIGNS = 50_000;
    // what is not meant as a list may hide another; people write one or two in one another
    private static final int MOST_READINGS = 10;

    // in the order in which a line is tried as each: "---" below a line is a heading's, else parts, else begins an item
    private static final Parser PARSER = Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(new LinkedHashSet<>(List.of(BlockQuote.class, Heading.class, ThematicBreak.class, ListBlock.class))).build();
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)[^\\s<>()\\[\\]\"]*[\\p{L}\\p{Nd}/]");
    // before other signs a backslash is no way to write a sign of Markdown's
    private static final Pattern BACKSLASH = Pattern.compile("\\\\(?=[\"$%',/:;=?@^\\\\])");
    private static final Pattern PATH = Pattern.compile("(?<![\\p{L}\\p{Nd}])(?:\\p{L}:|\\\\)\\\\\\S*");

    /** Empty when quotations, lists, emphasis and the like stand deeper in one another than can be shown, or the text is far longer than any form takes. */
    static Optional<MarkdownText> read(String text) {
        return text.length() > MOST_SIGNS ? Optional.empty() : readSource(Asterisks.told(signs(text)));
    }

    /** The same of a text that has its stand-ins already. */
    static Optional<MarkdownText> readSource(String typed) {
        String source = typed;
        for (int reading = 0; reading < MOST_READINGS; reading++) {
            Optional<Node> document = parsed(source);
            if (document.isEmpty()) {
                return Optional.empty();
            }
            MarkdownSource read = new MarkdownSource(source);
            UnmeantBlocks.find(read, document.get());
            UnmeantLinks.find(read, document.get());
            if (read.told().equals(source)) {
                return document.map(meant -> new MarkdownText(read, meant));
            }
            source = read.told();
        }
        return Optional.empty();
    }

    private static String signs(String text) {
        String plain = standing(standing(StandIns.none(text).replace("\r\n", "\n"), '&'), '`');
        String addresses = ADDRESS.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(standing(standing(found.group(), '*'), '_')));
        String paths = PATH.matcher(addresses).replaceAll(found -> Matcher.quoteReplacement(standing(found.group(), '\\')));
        return BACKSLASH.matcher(paths).replaceAll(Character.toString(StandIns.of('\\')));
    }

    private static String standing(String text, char sign) {
        return text.replace(sign, StandIns.of(sign));
    }

    private static Optional<Node> parsed(String source) {
        try {
            return Optional.of(PARSER.parse(source)).filter(document -> levels(document) <= MOST_LEVELS);
        } catch (StackOverflowError e) {
            // the parser joins pieces of text level by level; it keeps nothing that could be left half done
            return Optional.empty();
        }
    }

    // a walk without recursion, since that is what deep texts break
    private static int levels(Node document) {
        int level = 0;
        int deepest = 0;
        Node node = document;
        while (node != null) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                deepest = Math.max(deepest, ++level);
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                level--;
            }
            node = node == null ? null : node.getNext();
        }
        return deepest;
    }
}
