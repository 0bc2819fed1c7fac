package org.wederhoor.source.intake.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.cleaning.ReplyPhrases;

/** Tells what a party answered, and what the paper corrected, from the boxes that they look like. */
final class ReplyBoxes {

    private static final int FEWEST_WORDS = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern COMMENT = Pattern.compile("(?:.*[^\\p{L}])?(?:comment|kommentar)(?:[^\\p{L}].*)?");
    private static final Pattern REACTION = Pattern.compile("(?:.*[^\\p{L}])?(?:reactie|reaction|reply)(?:[^\\p{L}].*)?");
    private static final Set<LeftOutReason> NEVER = Set.of(LeftOutReason.NAVIGATION, LeftOutReason.ADVERTISEMENT, LeftOutReason.NEWSLETTER,
            LeftOutReason.SHARING);

    private ReplyBoxes() {
    }

    /**
     * Whether an element that seems furniture holds a party's words or a correction: by its first words, or by a quotation with a
     * speaker in running text.
     */
    static boolean is(Element element, LeftOutReason reason) {
        if (NEVER.contains(reason)) {
            return false;
        }
        boolean labelled = labelled(element);
        boolean quoting = !labelled && !PageFurniture.hasLinkOnItsOwn(element) && quotes(element);
        return labelled && !isForReaders(element) || quoting && !isThread(element);
    }

    private static boolean quotes(Element element) {
        return element.stream().filter(each -> !each.normalName().equals("a") && !each.ownText().isBlank())
                .anyMatch(each -> ReplyPhrases.quotes(each.text(), holds(each, "q")))
                || holds(element, "cite") && (holds(element, "blockquote") || holds(element, "q"));
    }

    // a selector would be read anew for every element of a page
    private static boolean holds(Element element, String name) {
        return element.stream().anyMatch(each -> each.normalName().equals(name));
    }

    /** Whether it begins as a reply or a correction does, and goes on. */
    static boolean labelled(Element element) {
        return BLANKS.split(element.text().strip(), FEWEST_WORDS + 1).length >= FEWEST_WORDS && ReplyPhrases.begins(beginning(element));
    }

    /** The words of the first block that has any. */
    private static String beginning(Element element) {
        return element.stream().filter(each -> !each.ownText().isBlank()).findFirst().map(each -> each.text().strip()).orElse("");
    }

    /** Whether readers wrote what it holds, or may write there. */
    static boolean isThread(Element element) {
        return isForReaders(element) || called(element, REACTION) > 1;
    }

    private static boolean isForReaders(Element element) {
        return element.id().toLowerCase(Locale.ROOT).startsWith("comments") || element.selectFirst("textarea, input:not([type=hidden])") != null
                || ReplyPhrases.headsComments(beginning(element)) || called(element, COMMENT) > 0;
    }

    /** How many of the elements in it are called something: none, one or more. */
    private static long called(Element element, Pattern name) {
        return element.select("[class]").stream().filter(each -> each != element && each.classNames().stream()
                .anyMatch(its -> name.matcher(its.toLowerCase(Locale.ROOT)).matches())).limit(2).count();
    }
}
