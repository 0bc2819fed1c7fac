package org.wederhoor.desk.mailbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** What pages of the desk say about mail that belongs nowhere yet. */
@Named("tray")
@RequestScoped
public class TrayAtDesk {

    @Inject
    Mailbox mailbox;

    private Long waiting;

    /** How many mails wait in the tray. */
    public long getWaiting() {
        if (waiting == null) {
            waiting = MailboxMail.waiting();
        }
        return waiting;
    }

    /** Whether there is a mailbox, or something is left of one. */
    public boolean isUsed() {
        return mailbox.isConfigured() || getWaiting() > 0;
    }

    public boolean isFetched() {
        return mailbox.isConfigured();
    }

    /** How it goes with the server; null where there is none. */
    public MailboxState getState() {
        return mailbox.isConfigured() ? MailboxState.here() : null;
    }
}
