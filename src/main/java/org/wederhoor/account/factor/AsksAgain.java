package org.wederhoor.account.factor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.ws.rs.NameBinding;

/**
 * An act that asks once more who somebody is when they proved it too long ago: what approves, publishes or takes out for good, and
 * work on accounts. What was sent with it goes along with the question, so that nothing of it is lost.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface AsksAgain {
}
