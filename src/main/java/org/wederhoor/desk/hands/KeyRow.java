package org.wederhoor.desk.hands;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Words;

/** A key in the list of them, and what it does. */
public record KeyRow(String chord, Words does) {

    static KeyRow of(DeskKey key) {
        return new KeyRow(key.chord(), key);
    }

    static KeyRow of(DeskPage page) {
        return new KeyRow(page.chord(), language -> words(language).goTo(page.in(language)));
    }

    /** What is pressed, one after another; each the keys that are held at once, as keyboards of that language say them. */
    public List<List<String>> strokes(Locale language) {
        return Stream.of(chord.split(" ")).map(stroke -> Stream.of(stroke.split("\\+")).map(key -> engraved(key, language)).toList()).toList();
    }

    private static String engraved(String key, Locale language) {
        return switch (key) {
            case "Control" -> words(language).control();
            case "Shift" -> words(language).shift();
            case "Enter" -> words(language).enter();
            default -> key;
        };
    }

    private static HandsMessages words(Locale language) {
        return MessageBundles.get(HandsMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
