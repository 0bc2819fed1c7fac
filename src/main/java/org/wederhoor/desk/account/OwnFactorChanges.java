package org.wederhoor.desk.account;

import java.util.List;
import java.util.function.BiPredicate;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.factor.FactorRefusal;
import org.wederhoor.account.factor.Factors;
import org.wederhoor.account.factor.RecoveryCode;
import org.wederhoor.account.factor.RequiredFactor;
import org.wederhoor.desk.notice.NoticeKind;
import org.wederhoor.desk.notice.Notices;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.guard.SecurityKind;

/** What goes with every change of one's own second factors. */
@RequestScoped
class OwnFactorChanges {

    @Inject
    CurrentEditor editor;

    @Inject
    Factors factors;

    @Inject
    Notices notices;

    /** One's own account, of which two tabs change the factors one after the other. */
    Account locked() {
        return Account.findById(editor.getId(), LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Notes in the present transaction that one was added, and tells by mail; whoever else is in the account has to come in anew.
     *
     * @return the recovery codes to be shown; none where there are some that were shown before
     */
    List<String> added(String what) {
        Account me = locked();
        editor.note(SecurityKind.FACTOR_ADDED, me, what);
        notices.factorsChanged(me, NoticeKind.FACTOR_ADDED);
        editor.session().endOthers();
        return RecoveryCode.left(me) > 0 ? List.of() : RecoveryCode.renew(me);
    }

    /** Other recovery codes in the place of all that there were; none where there is no factor to recover from. */
    List<String> otherCodes() {
        return Transactions.call(() -> {
            Account me = locked();
            if (!factors.has(me)) {
                return List.of();
            }
            editor.note(SecurityKind.RECOVERY_CODES_MADE, me, null);
            notices.factorsChanged(me, NoticeKind.RECOVERY_CODES_MADE);
            return RecoveryCode.renew(me);
        });
    }

    /**
     * Takes one away.
     *
     * @param removal says whether there was anything to take
     * @throws Refused when the role needs a factor, and none would be left
     */
    void remove(String what, BiPredicate<Factors, Account> removal) {
        Transactions.run(() -> {
            Account me = locked();
            if (removal.test(factors, me)) {
                if (RequiredFactor.isOf(me.role) && !factors.has(me)) {
                    throw new Refused(FactorRefusal.REQUIRED);
                }
                editor.note(SecurityKind.FACTOR_REMOVED, me, what);
                notices.factorsChanged(me, NoticeKind.FACTOR_REMOVED);
            }
        });
    }
}
