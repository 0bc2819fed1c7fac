package org.wederhoor.desk.account;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountForm;
import org.wederhoor.account.Role;
import org.wederhoor.web.form.Form;

/** The role that is chosen for an account. */
class RoleForm {

    private final Form form;
    private final Role role;

    RoleForm(Form form) {
        this.form = form;
        role = new AccountForm(form).role();
    }

    static Form of(Account account) {
        return Form.blank().with("version", account.version).with("role", account.role);
    }

    Role role() {
        return role;
    }

    /** Whether somebody else chose another role since the form was opened; the form then holds both. */
    boolean isStale(Account account, Locale language) {
        if (account.version == form.version() || account.role == role) {
            return false;
        }
        form.differs(RoleForm::label, account.role.in(language), role.in(language));
        form.outdated(account.version);
        return true;
    }

    private static String label(Locale language) {
        return MessageBundles.get(AccountsMessages.class, Localized.Literal.of(language.toLanguageTag())).role();
    }
}
