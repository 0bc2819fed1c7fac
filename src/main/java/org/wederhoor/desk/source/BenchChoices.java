package org.wederhoor.desk.source;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.claim.Basis;

/** What can be chosen beside a text, for templates: {@code bench:bases}. */
final class BenchChoices {

    private BenchChoices() {
    }

    @TemplateExtension(namespace = "bench")
    static Basis[] bases() {
        return Basis.values();
    }
}
