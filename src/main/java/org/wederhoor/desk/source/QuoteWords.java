package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.wederhoor.desk.QuotationField;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.LeftOver;

/** The words that somebody was about to quote while they pressed another button of the reader. */
@RequestScoped
public class QuoteWords {

    private static final List<String> FIELDS = List.of("quotation", "quotationPlace", "quotationPrefix", "quotationSuffix", "dossier", "claim");

    @Inject
    Address address;

    @Inject
    Form form;

    @Inject
    SourcePages pages;

    /** The way back to a source: its page with those words, or, when there are none, a redirect to {@code anchor} on it. */
    public Response back(UUID id, String anchor) {
        Form left = form.value("quotation").isBlank() ? null : LeftOver.of(form, Form.blank(), FIELDS).orElse(null);
        if (left == null) {
            return address.see("/desk/sources/" + id + anchor);
        }
        Source source = Missing.unless(Source.findById(id));
        SourcePage page = pages.of(source, 0, left);
        return Response.ok(Sources.Templates.source(QuotationField.placed(left.value("quotationPlace"), SourceText.placed(source))
                .map(place -> page.at(place.start())).orElse(page))).build();
    }
}
