package org.wederhoor.claim.reply;

/** How a party is asked. */
public enum ReplyChannel {
    MAIL, PHONE,
    /** The contact form on the party's own site. */
    FORM
}
