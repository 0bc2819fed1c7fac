package org.wederhoor.publication.pages;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The answer says what editions say, and the same to everybody: it is finished once and kept until a publication may have
 * changed it. Not for answers that depend on the time of day, on a cookie or on rows that readers' pages do not read.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Finished {

    /**
     * The path parameter that holds the slug of the one claim whose editions the answer is made of; empty for an answer that any
     * publication may change.
     */
    String claim() default "";

    /** Whether the answer is made of the public log: it changes with the next checkpoint, and not by a publication. */
    boolean log() default false;
}
