package org.wederhoor.account.sso;

import java.util.Locale;

import org.wederhoor.web.Words;

/** Why somebody is not let in by single sign-on, and what the answer's status is. */
public enum SsoFailure implements Words {

    /** Something is wrong with the settings here, or with those at the provider. */
    NOT_SET_UP(503),
    /** The provider does not answer, or says that it cannot. */
    AWAY(503),
    /** Too many sign in at one moment. */
    BUSY(503),
    /** What the provider sent did not hold. */
    NOT_PROVED(502),
    /** Nobody began this here: it was used, it took too long, or another browser did. */
    NOT_BEGUN(400),
    /** The provider let them not in, or they turned back there. */
    TURNED_BACK(403),
    /** There is no account for them. */
    NOT_INVITED(403),
    /** The provider does not vouch for their mail address, which is all there would be to know them by. */
    EMAIL_UNVERIFIED(403),
    /** Several accounts were made for that mail address. */
    SEVERAL_ACCOUNTS(403),
    /** Somebody has an account with that mail address, which is not theirs for the asking. */
    ACCOUNT_EXISTS(403),
    /** The provider gives them no role at this desk. */
    NO_ROLE(403),
    /** The account is closed. */
    CLOSED(403),
    /** Who they are there is bound to another account, or the account to somebody else there. */
    BOUND_ALREADY(409),
    /** They were to bind the account of somebody who has signed out since. */
    SIGNED_OUT(403),
    /** Who proved who they are is not whose session it is. */
    SOMEBODY_ELSE(403),
    /** The provider did not ask them anew, or does not say so. */
    NOT_ASKED(403);

    final int status;

    SsoFailure(int status) {
        this.status = status;
    }

    /** Whether trying again may help. */
    public boolean isPassing() {
        return status != 403 && status != 409;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(SsoMessages.class, language).failure(this);
    }
}
