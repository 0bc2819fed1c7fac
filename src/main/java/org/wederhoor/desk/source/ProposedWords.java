package org.wederhoor.desk.source;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.wederhoor.desk.DateField;
import org.wederhoor.dossier.NamedParty;
import org.wederhoor.dossier.date.DateReading;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.web.form.Form;

/** Fills what a document says about itself into the form of a source that no editor has described yet. */
final class ProposedWords {

    private static final Map<ProposalField, String> TEXTS = Map.of(ProposalField.HEADLINE, "headline", ProposalField.ADDRESS, "address");

    private ProposedWords() {
    }

    /** Fills the fields that are still empty; each is for the editor to check against the words it was read from. */
    static Form fill(Form form, Source source, Locale language) {
        for (SourceProposal proposal : SourceProposal.of(source)) {
            switch (proposal.field) {
                case OUTLET -> party(form, "outlet", proposal.value);
                case AGENCY -> party(form, "agency", proposal.value);
                case DATED -> date(form, proposal.value, language);
                case DATELINE -> { }
                case BYLINE -> byline(form, proposal.value);
                default -> text(form, TEXTS.get(proposal.field), proposal.value);
            }
        }
        return form;
    }

    private static void text(Form form, String name, String value) {
        if (form.value(name).isEmpty()) {
            form.with(name, value);
        }
    }

    /** A name that a party has which publishes news is no writer's. */
    private static void byline(Form form, String value) {
        if (NamedParty.all().stream().anyMatch(party -> party.outlet() && party.isCalled(value))) {
            party(form, "outlet", value);
        } else {
            text(form, "byline", value);
        }
    }

    /** The party of that name or other name; one that there is not yet is offered as a new one. */
    private static void party(Form form, String name, String value) {
        if (!form.value(name).isEmpty()) {
            return;
        }
        List<NamedParty> known = NamedParty.all().stream().filter(party -> party.isCalled(value)).toList();
        if (known.size() == 1) {
            form.with(name, known.get(0).id());
        } else if (known.isEmpty()) {
            form.with(name, SourceForm.NEW).with(name + "Name", value);
        }
    }

    private static void date(Form form, String printed, Locale language) {
        if (form.value("datedPrinted").isEmpty() && form.value("datedEdtf").isEmpty()) {
            DateReading reading = DateReading.read(printed);
            DateField.fill(form, "dated", PartialDate.of(printed, reading.problem() == null ? reading.edtf() : null), language);
        }
    }
}
