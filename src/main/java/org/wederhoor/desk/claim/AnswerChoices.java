package org.wederhoor.desk.claim;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;

/** What can be chosen for an answer beside its stance, for templates: {@code answers:bases}. */
@TemplateExtension(namespace = "answers")
final class AnswerChoices {

    private AnswerChoices() {
    }

    static Basis[] bases() {
        return Basis.values();
    }

    static Qualifier[] qualifiers() {
        return Qualifier.values();
    }
}
