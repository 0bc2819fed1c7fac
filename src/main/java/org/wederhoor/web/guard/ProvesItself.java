package org.wederhoor.web.guard;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource whose requests another program sends, and no browser: what they carry is signed by whoever sent them. A page of another site
 * gains nothing by sending one, since no cookie makes it mean more.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProvesItself {
}
