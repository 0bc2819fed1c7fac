package org.wederhoor.web.guard;

/** What somebody looks back on who asks whether the desk was attacked, or by whom something was opened. */
public enum SecurityKind {

    SIGNED_IN, SIGNED_OUT,
    /** A wrong name or password. */
    SIGN_IN_FAILED,
    /** Too many tries from there, or for that name. */
    SIGN_IN_CLOSED,
    /** More tries at one moment than take turns. */
    SIGN_IN_FLOODED,
    /** A page or an act that the role does not allow. */
    ROLE_REFUSED,
    /** A form without its session's token. */
    TOKEN_REFUSED,
    /** A form that another site sent. */
    ORIGIN_REFUSED,
    ACCOUNT_ADDED, LINK_ISSUED, PASSWORD_CHOSEN, ROLE_CHANGED, ACCOUNT_CLOSED, ACCOUNT_OPENED, ADDRESS_CHANGED,
    /** Something of the archive was taken out of it, as a file. */
    EXPORTED,
    /** Everything was written to a file, or came from one. */
    BACKED_UP, RESTORED,
    PASSWORD_CHANGED,
    /** Somebody at the desk gave another password than theirs. */
    CONFIRMING_FAILED,
    /** They did so too often. */
    CONFIRMING_CLOSED,
    /** By whoever they belong to, or by a chief. */
    SESSIONS_ENDED,
    /** Somebody came back from single sign-on, or was sent by it, and was not let in. */
    SSO_REFUSED,
    SSO_BOUND, SSO_RELEASED,
    /** The provider of single sign-on ended sessions, or was refused to. */
    SSO_ENDED, SSO_END_REFUSED,
    FACTOR_ADDED, FACTOR_REMOVED,
    /** By a chief, for somebody who lost theirs, or from the command line. */
    FACTOR_RESET,
    /** Of a role, by a chief. */
    FACTOR_REQUIRED, FACTOR_EXCUSED,
    /** A code of an app or to recover with, by whoever knows the password. */
    CODE_WRONG,
    RECOVERY_CODES_MADE, RECOVERY_CODE_USED,
    /** Without a password. */
    PASSKEY_SIGN_IN,
    /** One that is not known here, or did not sign what it was asked to. */
    PASSKEY_REFUSED
}
