package org.wederhoor.desk.source;

import java.util.List;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.claim.Basis;
import org.wederhoor.source.Source;
import org.wederhoor.web.form.Form;

/** What can be chosen beside a text, for templates: {@code bench:bases}. */
final class BenchChoices {

    private BenchChoices() {
    }

    @TemplateExtension(namespace = "bench")
    static Basis[] bases() {
        return Basis.values();
    }

    /** The fields of a source that one press saves together with its kind. */
    @TemplateExtension(namespace = "bench")
    static List<String> described() {
        return List.of("version", "label", "headline", "outlet", "outletName", "agency", "agencyName", "byline", "datedPrinted", "datedEdtf",
                "address", "note");
    }

    /** The form of a source with what its document says about itself. */
    @TemplateExtension
    static Form description(Source source, Locale language) {
        return SourceForm.of(source, language);
    }
}
