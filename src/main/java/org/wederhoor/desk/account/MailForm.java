package org.wederhoor.desk.account;

import java.util.Locale;
import java.util.Objects;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountForm;
import org.wederhoor.account.AccountMessages;
import org.wederhoor.web.form.Form;

/** Where mail reaches somebody, and whether they want notices by it. */
class MailForm {

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
        return Form.blank().with("version", account.version).with("email", account.email)
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
        form.differs(MailForm::label, Objects.requireNonNullElse(account.email, ""), Objects.requireNonNullElse(email, ""));
        form.outdated(account.version);
        return true;
    }

    void writeTo(Account account) {
        account.writeTo(email, wantsNotices);
    }

    private static String label(Locale language) {
        return MessageBundles.get(AccountMessages.class, Localized.Literal.of(language.toLanguageTag())).email();
    }
}
