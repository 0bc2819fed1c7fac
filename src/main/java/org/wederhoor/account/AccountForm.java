package org.wederhoor.account;

import java.util.Collection;
import java.util.Locale;

import org.wederhoor.web.MailAddress;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** The rules for what is typed about an account. */
public class AccountForm {

    public static final Labels LABELS = Labels.NONE.with("fullName", Words.of(AccountMessages.class, AccountMessages::fullName))
            .with("name", Words.of(AccountMessages.class, AccountMessages::name))
            .with("email", Words.of(AccountMessages.class, AccountMessages::email))
            .with("password", Words.of(AccountMessages.class, AccountMessages::password))
            .with("currentPassword", Words.of(AccountMessages.class, AccountMessages::currentPassword))
            .with("passwordAgain", Words.of(AccountMessages.class, AccountMessages::passwordAgain));

    private final Form form;

    public AccountForm(Form form) {
        this.form = form;
    }

    /** 2 to 40 signs out of a–z, 0–9, dot, hyphen and underscore, taken by nobody else. */
    public String signInName() {
        String name = form.required("name", 40).toLowerCase(Locale.ROOT);
        if (!Account.isSignInName(name)) {
            form.problem("name", AccountRefusal.NAME_SIGNS);
        } else if (Account.named(name) != null) {
            form.problem("name", AccountRefusal.NAME_TAKEN);
        }
        return name;
    }

    public String fullName() {
        return form.required("fullName", 120);
    }

    /** One mail address, or null when nothing was typed. */
    public String email() {
        String typed = form.optional("email", MailAddress.LONGEST);
        if (typed != null && !MailAddress.isOne(typed)) {
            form.problem("email", AccountRefusal.MAIL_ADDRESS);
        }
        return typed;
    }

    public Role role() {
        return form.choice("role", Role.class);
    }

    /**
     * One that {@link PasswordRules} let through, typed twice.
     *
     * @param own what the site and whoever chooses it are called
     */
    public String password(Collection<String> own) {
        String password = form.value("password");
        AccountRefusal refusal = PasswordRules.refusal(password, own);
        if (refusal != null) {
            form.problem("password", refusal);
        } else if (!password.equals(form.value("passwordAgain"))) {
            form.problem("passwordAgain", AccountRefusal.PASSWORDS_DIFFER);
        }
        return password;
    }
}
