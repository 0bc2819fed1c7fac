package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import org.wederhoor.desk.DeskMessages;
import org.wederhoor.desk.NamesakeProblem;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.LeftOver;

/** The words that somebody was about to quote while they pressed another button of the reader. */
@RequestScoped
public class QuoteWords {

    private static final List<String> FIELDS = List.of("quotation", "quotationPlace", "quotationPrefix", "quotationSuffix", "dossier", "claim", "name",
            "aliases", "speaksFor", "answering");

    /** Those that are typed: without any, the rest of them is nothing to keep. */
    private static final List<String> TYPED = List.of("quotation", "name", "aliases");

    static final Labels LABELS = Labels.NONE.with("quotation", Words.of(SourcesMessages.class, SourcesMessages::words))
            .with("quotationPlace", Labels.UNSEEN).with("quotationPrefix", Labels.UNSEEN).with("quotationSuffix", Labels.UNSEEN)
            .with("dossier", Words.of(DeskMessages.class, DeskMessages::dossier))
            .with("claim", Words.of(SourcesMessages.class, SourcesMessages::appearanceOf))
            .with("answering", Words.of(WorkbenchMessages.class, WorkbenchMessages::answering))
            .with("basis", Words.of(WorkbenchMessages.class, WorkbenchMessages::basis))
            .with("name", Words.of(WorkbenchMessages.class, WorkbenchMessages::partyName))
            .with("aliases", Words.of(WorkbenchMessages.class, WorkbenchMessages::partyAliases))
            .with("speaksFor", Words.of(WorkbenchMessages.class, WorkbenchMessages::partySpeaksFor))
            .with("kind", Words.of(WorkbenchMessages.class, WorkbenchMessages::partyKind)).with(NamesakeProblem.ANOTHER, Labels.UNSEEN);

    /** What is typed on the page of a source: each button there takes it along. */
    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sources/[^/]+/(?!answers$|signatures|details|words$).+|/desk/(suggestions|left-out|quotations)/.*", LABELS);
    }

    @Inject
    Address address;

    @Inject
    Form form;

    @Inject
    SourcePages pages;

    /** The way back to a source: its page with those words, or, when there are none, a redirect to {@code anchor} on it. */
    public Response back(UUID id, String anchor) {
        boolean typed = TYPED.stream().anyMatch(field -> !form.value(field).isBlank());
        Form left = typed ? LeftOver.of(form, Form.blank(LABELS), FIELDS).orElse(null) : null;
        if (left == null) {
            return address.see("/desk/sources/" + id + anchor);
        }
        return page(id, left, 200);
    }

    /** The page of a source with what was typed on it, as it is in {@code shown}, and what is wrong with that. */
    public Response page(UUID id, Form shown, int status) {
        Source source = Missing.unless(Source.findById(id));
        SourcePage page = pages.of(source, 0, shown);
        return Response.status(status).entity(Sources.Templates.source(QuotationField.placed(shown.value("quotationPlace"), SourceText.placed(source))
                .map(place -> page.at(place.start())).orElse(page))).build();
    }
}
