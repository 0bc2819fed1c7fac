package org.wederhoor.web;

/** A sentence about a field that does not say which: beside the field it is enough, elsewhere the field's name belongs to it. */
@FunctionalInterface
public interface FieldWords extends Words {
}
