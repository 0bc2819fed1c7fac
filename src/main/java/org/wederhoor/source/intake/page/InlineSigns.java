package org.wederhoor.source.intake.page;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.jsoup.nodes.Element;

/** Writes what a browser adds to the words of an element, or draws of it, so that figures and quotations stay what they are. */
final class InlineSigns {

    private static final Set<String> SIGNS = Set.of("emoji", "wp-smiley", "smiley", "latex", "tex");

    private final PageLooks looks;
    private final TextWriter writer;
    private final ListNumbers numbers;
    private final Set<Element> parted = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Element> quoted = Collections.newSetFromMap(new IdentityHashMap<>());

    InlineSigns(PageLooks looks, TextWriter writer) {
        this.looks = looks;
        this.writer = writer;
        this.numbers = new ListNumbers(looks);
    }

    /** Whether all of the element is written by this. */
    boolean begin(Element element) {
        switch (element.normalName()) {
            case "li" -> writer.number(numbers.of(element));
            case "q" -> quote(element);
            case "ins" -> writer.apart(element.previousSibling() instanceof Element);
            case "sup", "sub", "span", "small", "font", "a", "b", "i", "em", "strong" -> {
                return raised(element);
            }
            case "math" -> {
                writer.apart(true);
                writer.write(MathText.of(element), false);
                return true;
            }
            case "img" -> {
                drawn(element);
                return true;
            }
            case "svg" -> {
                SvgText.write(element, writer);
                return true;
            }
            default -> {
                return false;
            }
        }
        return false;
    }

    void end(Element element) {
        switch (element.normalName()) {
            case "li" -> writer.noNumber();
            case "q" -> writer.attach(quoted.remove(element) ? QuoteMarks.closing(element) : "");
            case "sup", "sub", "span", "small", "font", "a", "b", "i", "em", "strong" -> {
                if (parted.remove(element)) {
                    writer.apart(false);
                }
            }
            case "math" -> writer.apart(true);
            default -> {
                return;
            }
        }
    }

    /** A picture that stands for a sign or a formula in a line says what that is. */
    private void drawn(Element picture) {
        if (SIGNS.stream().anyMatch(picture::hasClass)) {
            writer.write(picture.attr("alt").strip(), false);
        }
    }

    private void quote(Element element) {
        if (QuoteMarks.wanted(element, writer.before(), looks)) {
            quoted.add(element);
            writer.write(QuoteMarks.opening(element), false);
        }
    }

    private boolean raised(Element element) {
        boolean low = element.normalName().equals("sub") || looks.effects(element).contains(Style.Effect.LOWERED);
        boolean high = element.normalName().equals("sup") || looks.effects(element).contains(Style.Effect.RAISED) || RaisedText.isNote(element);
        if (!low && !high) {
            return false;
        }
        parted.add(element);
        if (!RaisedText.isSign(element)) {
            writer.apart(true);
            return false;
        }
        writer.write(RaisedText.of(element, low, writer.before()), false);
        return true;
    }
}
