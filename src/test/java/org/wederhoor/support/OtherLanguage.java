package org.wederhoor.support;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.language.Languages;

/** A language of the site other than its own, for tests that mean just that; and all of them. */
public final class OtherLanguage {

    public static final Locale LOCALE = Languages.built().get(1);

    public static final String TAG = LOCALE.toLanguageTag();

    /** What its addresses begin with. */
    public static final String PREFIX = "/" + TAG;

    private OtherLanguage() {
    }

    /** What the addresses of each language of the site begin with; that is nothing in its own. */
    public static List<String> prefixes() {
        return Stream.concat(Stream.of(""), Languages.built().stream().skip(1).map(each -> "/" + each.toLanguageTag())).toList();
    }

    /** {@code path} with {@link #PREFIX} in place of {@code /other}, for what annotations have to write. */
    public static String in(String path) {
        return path.replace("/other", PREFIX);
    }

    /** The language of addresses that begin with one of {@link #prefixes}. */
    public static Locale of(String prefix) {
        return prefix.isEmpty() ? Languages.built().get(0) : Locale.forLanguageTag(prefix.substring(1));
    }

    /** A bundle's messages in this language. */
    public static <T> T words(Class<T> bundle) {
        return words(bundle, LOCALE);
    }

    public static <T> T words(Class<T> bundle, Locale language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
