package org.wederhoor.desk.account;

import java.util.Locale;

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
        return Form.blank(Accounts.LABELS).with("version", account.version).with("role", account.role);
    }

    Role role() {
        return role;
    }

    /** Whether somebody else chose another role since the form was opened; the form then holds both. */
    boolean isStale(Account account, Locale language) {
        if (account.version == form.version() || account.role == role) {
            return false;
        }
        form.outdated(account.version).differs(account.role.in(language), role.in(language), "role");
        return true;
    }
}
