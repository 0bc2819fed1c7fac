package org.wederhoor.desk.account;

import java.util.Objects;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountForm;
import org.wederhoor.desk.notice.NoticesMessages;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** Where mail reaches somebody, and whether they want notices by it. */
class MailForm {

    static final Labels LABELS = AccountForm.LABELS.with("wantsNotices", Words.of(NoticesMessages.class, NoticesMessages::wanted));

    private static final String WANTED = "yes";

    private final Form form;
    private final String email;
    private final boolean wantsNotices;

    MailForm(Form form) {
        this.form = form;
        email = new AccountForm(form).email();
        wantsNotices = form.has("wantsNotices", WANTED);
    }

    static Form of(Account account) {
        return Form.blank(LABELS).with("version", account.version).with("email", account.email)
                .with("wantsNotices", account.wantsNotices ? WANTED : "");
    }

    boolean says(Account account) {
        return Objects.equals(account.email, email) && account.wantsNotices == wantsNotices;
    }

    /** Whether the account was changed since the form was opened; the form then holds both addresses. */
    boolean isStale(Account account) {
        if (account.version == form.version()) {
            return false;
        }
        form.outdated(account.version).differs(Objects.toString(account.email, ""), Objects.toString(email, ""), "email");
        return true;
    }

    void writeTo(Account account) {
        account.writeTo(email, wantsNotices);
    }
}
