package org.wederhoor.web.form;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/** What is wrong with the field of this id. */
public record FormProblem(String id, Words words) {

    /** The field's name in the form; empty when the words themselves say what they are about. */
    public String field() {
        return words instanceof FieldWords ? id.replaceFirst("-\\d+$", "") : "";
    }
}
