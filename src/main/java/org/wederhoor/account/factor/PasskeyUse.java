package org.wederhoor.account.factor;

/** What a passkey is asked for. */
public enum PasskeyUse {

    /** Making one. */
    REGISTER,
    /** Instead of name and password: its authenticator has to know whose hand it is in. */
    SIGN_IN,
    /** After the password. */
    SECOND_STEP,
    /** In a session that is open. */
    CONFIRM
}
