package org.wederhoor.desk.mailbox;

import java.util.UUID;

import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.desk.DeskMessages;
import org.wederhoor.desk.DossierChoices;
import org.wederhoor.desk.reply.OtherDomain;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What the page of one mail in the tray shows. */
public record TrayPage(MailboxMail mail, Form form, RequestChoices requests, DossierChoices dossiers) {

    static final Labels LABELS = Labels.NONE.with("wanted", Words.of(MailboxMessages.class, MailboxMessages::wanted))
            .with("request", Words.of(MailboxMessages.class, MailboxMessages::request))
            .with("titled", Words.of(MailboxMessages.class, MailboxMessages::titled))
            .with("dossier", Words.of(DeskMessages.class, DeskMessages::dossier))
            .with("reason", Words.of(MailboxMessages.class, MailboxMessages::reason));

    // as much as anybody reads to see what it is; the rest is read once it is a source
    private static final int SHOWN = 20_000;

    static TrayPage of(MailboxMail mail, Form form, UUID me) {
        Dossier chosen = Ids.parsed(form.value("dossier")).map(id -> Dossier.<Dossier>findById(id)).orElse(null);
        DossierChoices dossiers = DossierChoices.of(form.value("titled"), chosen);
        if (dossiers.chosen() != null) {
            form.with("dossier", dossiers.chosen().id);
        }
        return new TrayPage(mail, form, RequestChoices.of(mail, form.value("wanted"), me), dossiers);
    }

    /** The form before anybody chose anything: the only request that it may belong to is chosen. */
    static Form untouched(MailboxMail mail) {
        Form form = Form.blank(LABELS).with("version", mail.version);
        return mail.candidates.size() == 1 ? form.with("request", mail.candidates.iterator().next().id) : form;
    }

    public String path(String below) {
        return "/desk/mail/" + mail.id + below;
    }

    /** The mail's own words, or how they begin. */
    public String shown() {
        String body = mail.body;
        return !isCut() ? body : body.substring(0, body.offsetByCodePoints(0, SHOWN)) + "…";
    }

    public boolean isCut() {
        return mail.body != null && mail.body.codePointCount(0, mail.body.length()) > SHOWN;
    }

    public boolean isSeveral() {
        return mail.candidates.size() > 1;
    }

    /** Whom it would answer, beside whom it says it is from. */
    public boolean isElsewhere(ReplyRequest request) {
        return OtherDomain.is(mail.sender, request.recipient);
    }
}
