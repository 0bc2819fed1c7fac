package org.wederhoor.web.form;

import org.wederhoor.web.FieldWords;
import org.wederhoor.web.Words;

/**
 * What is wrong with a field, as it is read away from it.
 *
 * @param id    the field's on the page; empty when it is wrong with the form as a whole
 * @param label what the field is called; null when the words themselves say what they are about
 */
public record FormProblem(String id, Words label, Words words) {

    static FormProblem of(String id, Words words, Labels labels) {
        return new FormProblem(id, words instanceof FieldWords ? labels.of(id.replaceFirst("-\\d+$", "")) : null, words);
    }
}
