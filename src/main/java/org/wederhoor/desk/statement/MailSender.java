package org.wederhoor.desk.statement;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.wederhoor.desk.DateField;
import org.wederhoor.desk.QuotationField;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.SourceSays;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.mail.Correspondent;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.language.WordFiles;

/**
 * Who a mail says it is from, and of which day: filled into the form of a statement in its words, for the editor to check. Anybody can write such
 * a header. What repeats an earlier mail is not the sender's words, so that nothing is filled in for those.
 */
final class MailSender {

    private static final Set<String> MAILS = Set.of(DocumentType.MAIL.mediaType(), DocumentType.OUTLOOK.mediaType());
    private static final Set<String> PROVIDERS = Set.copyOf(WordFiles.lines("/mail/providers.txt"));
    private static final int LONGEST_NAME = 200;

    private MailSender() {
    }

    /** @param place of the words in the source, as forms carry it */
    static Form fill(Form form, Source source, String place, Locale language) {
        return !isMail(source) || repeats(source, place) ? form : fill(form, source, language);
    }

    /** The same for whatever of the mail is the sender's own; what is no mail fills in nothing. */
    static Form fill(Form form, Source source, Locale language) {
        if (!isMail(source)) {
            return form;
        }
        List<SourceSays> from = SourceSays.of(source).stream().filter(each -> each.name.equals("From")).toList();
        if (from.size() == 1) {
            Correspondent.only(from.get(0).value).ifPresent(sender -> fill(form, sender));
        }
        SourceProposal.of(source).stream().filter(each -> each.field == ProposalField.DATED && each.value.matches("\\d{4}-\\d{2}-\\d{2}"))
                .forEach(day -> DateField.fill(form, "said", PartialDate.of(day.value, day.value), language));
        return form;
    }

    private static boolean isMail(Source source) {
        SourceFile file = SourceFile.of(source);
        return file != null && MAILS.contains(file.mediaType);
    }

    private static void fill(Form form, Correspondent sender) {
        Party party = Contact.partyAt(sender.address(), PROVIDERS.contains(sender.domain()) ? null : sender.domain());
        if (party != null) {
            form.with("party", party.id);
        }
        if (sender.name().length() <= LONGEST_NAME && (party == null || !party.name.equalsIgnoreCase(sender.name()))) {
            form.with("spokesperson", sender.name());
        }
    }

    private static boolean repeats(Source source, String place) {
        return QuotationField.placed(place, SourceText.placed(source)).map(at -> LeftOutPart.in(source).stream()
                .anyMatch(each -> each.reason() == LeftOutReason.EARLIER_MAIL && each.range().overlaps(at))).orElse(true);
    }
}
