package org.wederhoor.web;

import java.util.Locale;

/** A sentence for a person, said in the language of the page it is printed on. */
@FunctionalInterface
public interface Words {

    String in(Locale language);
}
