package org.wederhoor.desk.statement;

import java.util.Locale;

import org.wederhoor.desk.DateField;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.SentBy;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.web.form.Form;

/**
 * Who a mail says it is from, and of which day: filled into the form of a statement in its words, for the editor to check. Anybody can write such
 * a header. What repeats an earlier mail is not the sender's words, so that nothing is filled in for those.
 */
final class MailSender {

    private static final int LONGEST_NAME = 200;

    private MailSender() {
    }

    /** @param place of the words in the source, as forms carry it */
    static Form fill(Form form, Source source, String place, Locale language) {
        return !SentBy.isMail(source) || repeats(source, place) ? form : fill(form, source, language);
    }

    /** The same for whatever of the mail is the sender's own; what is no mail fills in nothing. */
    static Form fill(Form form, Source source, Locale language) {
        if (!SentBy.isMail(source)) {
            return form;
        }
        SentBy by = SentBy.of(source);
        if (by != null) {
            fill(form, by);
        }
        SourceProposal.of(source).stream().filter(each -> each.field == ProposalField.DATED && each.value.matches("\\d{4}-\\d{2}-\\d{2}"))
                .forEach(day -> DateField.fill(form, "said", PartialDate.of(day.value, day.value), language));
        return form;
    }

    private static void fill(Form form, SentBy by) {
        if (by.party() != null) {
            form.with("party", by.party().id);
        }
        String name = by.sender().name();
        if (name.length() <= LONGEST_NAME && (by.party() == null || !by.party().name.equalsIgnoreCase(name))) {
            form.with("spokesperson", name);
        }
    }

    private static boolean repeats(Source source, String place) {
        return QuotationField.placed(place, SourceText.placed(source)).map(at -> LeftOutPart.in(source).stream()
                .anyMatch(each -> each.reason() == LeftOutReason.EARLIER_MAIL && each.range().overlaps(at))).orElse(true);
    }
}
