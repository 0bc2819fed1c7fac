package org.wederhoor.desk.hands;

import java.util.Locale;

import io.quarkus.qute.TemplateEnum;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/**
 * A key of the desk that does something on the page in front. Templates put its chord on the element that it presses, and scripts know
 * no key but from there. Those that lead to a page stand with the page: {@link DeskPage}.
 */
@TemplateEnum
public enum DeskKey implements Words {

    BOX("Control+k"), SEARCH("/"), KEYS("?"), BACK("u"), SAVE("Control+Enter"), SUBMIT("Control+Shift+Enter"), NEXT("j"), PREVIOUS("k"),
    QUOTE("q"), STATEMENT("s"), CLAIM("c"), CONFIRMED("m c"), DENIED("m d"), UNVERIFIED("m u");

    private final String chord;

    DeskKey(String chord) {
        this.chord = chord;
    }

    /**
     * What is pressed: strokes one after another with a space between, and in each the keys held at once with a plus between, by their
     * names in a browser's events. {@code Control} stands for the command key on a Mac.
     */
    public String chord() {
        return chord;
    }

    /** What it does. */
    @Override
    public String in(Locale language) {
        return MessageBundles.get(HandsMessages.class, Localized.Literal.of(language.toLanguageTag())).key(this);
    }
}
