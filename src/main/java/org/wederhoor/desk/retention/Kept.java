package org.wederhoor.desk.retention;

import java.time.Duration;

/** What is kept about people for a time, how long, and how it goes; docs/privacy.md is the table of these. */
enum Kept {

    /** How to reach a reader, once the desk is done with what they reported. */
    CONTACTS_OF_CLOSED_REPORTS(Duration.ofDays(90), "update error_report set contact = null where contact is not null and closed_at < ?1"),
    /** The same where the desk never came to it. */
    CONTACTS_OF_OPEN_REPORTS(Duration.ofDays(365), "update error_report set contact = null where contact is not null and reported_at < ?1"),
    /** Under what hash a reader reported how often, within an hour, and the salt of that day. */
    REPORT_TRIES(Duration.ofHours(1), "delete from error_report_try where at < ?1"),
    REPORT_SALTS(Duration.ofDays(1), "delete from error_report_salt where day < cast(?1 as date)"),
    /** From where somebody tried to sign in. */
    SIGN_IN_TRIES(Duration.ofMinutes(15), "delete from sign_in_failure where at < ?1"),
    /** Who gave the right password and never the second factor; codes that were wrong; apps that were never set up to the end. */
    PENDING_SIGN_INS(Duration.ZERO, "delete from pending_sign_in where expires_at < ?1"),
    PASSKEY_CHALLENGES(Duration.ZERO, "delete from passkey_challenge where expires_at < ?1"),
    WRONG_CODES(Duration.ofDays(1), "delete from wrong_code where at < ?1"),
    APPS_NEVER_USED(Duration.ofDays(1), "delete from code_app where in_use_since is null and made_at < ?1"),
    /** Sessions that are over. */
    SESSIONS(Duration.ZERO, "delete from account_session where expires_at < ?1"),
    /** Sign-ins elsewhere that nobody came back from, and what was said of their end. */
    SSO_ATTEMPTS(Duration.ZERO, "delete from sso_attempt where expires_at < ?1"),
    SSO_LOGOUT_TOKENS(Duration.ZERO, "delete from sso_logout_token where expires_at < ?1"),
    /** What a chief meant to have taken out, with the words, and nobody did. */
    TAKEDOWNS_NOT_DONE(Duration.ofDays(30), "delete from takedown where planned_at < ?1"),
    /** Pages of a web archive that nobody chose. */
    OFFERED_PAGES(Duration.ofDays(1), "delete from offered_page where offered_at < ?1"),
    /** What somebody shared with the desk and chose no dossier for. */
    SHARED_FILES(Duration.ofDays(1), "delete from shared_file where shared_at < ?1"),
    /** Mails that an editor put aside, unless a setting gives another time, and mails that nobody ever found a place for: that they were here stays. */
    MAILS_PUT_ASIDE(Duration.ofDays(30), Kept.forgetMail("m.state = 'ASIDE' and m.decided_at < ?1")),
    MAILS_WITHOUT_A_PLACE(Duration.ofDays(365), Kept.forgetMail("m.state = 'WAITING' and m.fetched_at < ?1")),
    /** What the chief looks back on. */
    SECURITY_EVENTS(Duration.ofDays(90), "delete from security_event where at < ?1"),
    /** Where notices for somebody went who works here no more. */
    ADDRESSES_OF_CLOSED_ACCOUNTS(Duration.ofDays(30), "update account set email = null, version = version + 1 where email is not null and disabled_at < ?1");

    final Duration time;
    final String forget;

    Kept(Duration time, String forget) {
        this.time = time;
        this.forget = forget;
    }

    private static String forgetMail(String old) {
        return "with unlinked as (delete from mailbox_mail_request r using mailbox_mail m where m.id = r.mail_id and " + old + ")"
                + " update mailbox_mail m set state = 'FORGOTTEN', bytes = null, sender = null, subject = null, dated = null, body = null, files = null,"
                + " reason = null, version = version + 1 where " + old;
    }
}
