package org.wederhoor.proof;

/** Something does not prove what it claims to. The message says in a sentence what is wrong. */
public final class NotProven extends Exception {

    private static final long serialVersionUID = 1L;

    public NotProven(String sentence) {
        super(sentence);
    }
}
