package org.wederhoor.account;

/** Whether an account opens, and with what. */
public enum AccountState {

    ACTIVE, INVITED, DISABLED, DEMO;

    static AccountState of(Account account) {
        if (account.isDisabled()) {
            return DISABLED;
        }
        if (account.demo) {
            return DEMO;
        }
        return account.isInvited() ? INVITED : ACTIVE;
    }
}
