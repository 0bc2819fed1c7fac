package org.wederhoor.publication.pages;

/** Nothing that was made of editions before counts any more. */
public record StartedOver() {
}
