package org.wederhoor.web;

import java.util.Locale;
import java.util.function.Function;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** A sentence for a person, said in the language of the page it is printed on. */
@FunctionalInterface
public interface Words {

    String in(Locale language);

    /** A message of a bundle. */
    static <B> Words of(Class<B> bundle, Function<B, String> message) {
        return language -> message.apply(messages(bundle, language));
    }

    /** The messages of a bundle in a language. */
    static <B> B messages(Class<B> bundle, Locale language) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
