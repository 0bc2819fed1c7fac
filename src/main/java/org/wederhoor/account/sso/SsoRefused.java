package org.wederhoor.account.sso;

/** Somebody is not let in by single sign-on. */
class SsoRefused extends RuntimeException {

    final SsoFailure failure;

    /** Whose sign-in name it is about; null where that is not known. */
    final String account;

    /** @param detail for whoever runs the site: never a token, a code or what somebody typed */
    SsoRefused(SsoFailure failure, String detail) {
        this(failure, detail, null);
    }

    SsoRefused(SsoFailure failure, String detail, String account) {
        super(detail, null, false, false);
        this.failure = failure;
        this.account = account;
    }
}
