package org.wederhoor.desk.account;

import java.util.Objects;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountForm;
import org.wederhoor.desk.notice.NoticesMessages;
import org.wederhoor.web.Site;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** Where mail reaches somebody, whether they want notices by it, and in which language. */
class MailForm {

    static final Labels LABELS = AccountForm.LABELS.with("wantsNotices", Words.of(NoticesMessages.class, NoticesMessages::wanted))
            .with("mailLanguage", Words.of(NoticesMessages.class, NoticesMessages::mailLanguage));

    private static final String WANTED = "yes";

    private final Form form;
    private final String email;
    private final boolean wantsNotices;
    private final String language;

    MailForm(Form form, Site site) {
        this.form = form;
        email = new AccountForm(form).email();
        wantsNotices = form.has("wantsNotices", WANTED);
        language = language(form, site);
    }

    static Form of(Account account, Site site) {
        return Form.blank(LABELS).with("version", account.version).with("email", account.email)
                .with("wantsNotices", account.wantsNotices ? WANTED : "").with("mailLanguage", account.mailLanguage(site).toLanguageTag());
    }

    /** Null for the site's own, which may be another one day. */
    private static String language(Form form, Site site) {
        String typed = form.value("mailLanguage");
        if (!typed.isEmpty() && site.languages().stream().noneMatch(each -> each.toLanguageTag().equals(typed))) {
            form.problem("mailLanguage", WebProblem.CHOOSE);
        }
        return typed.isEmpty() || typed.equals(site.language().toLanguageTag()) ? null : typed;
    }

    boolean movesMail(Account account) {
        return !Objects.equals(account.email, email);
    }

    boolean says(Account account) {
        return !movesMail(account) && account.wantsNotices == wantsNotices && Objects.equals(account.mailLanguage, language);
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
        account.writeTo(email, wantsNotices, language);
    }
}
