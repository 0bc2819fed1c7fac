package org.wederhoor.desk;

import org.wederhoor.web.Words;

/**
 * A field of a thing that is edited at the desk; its words are what it is called. A thing's fields are the constants of an enum,
 * in the order of its form, and each is said there once.
 *
 * @param <W> what the thing says
 */
public interface Field<W> extends Words {

    /** What the journal knows it by. */
    String name();

    FieldValue<W> value();
}
