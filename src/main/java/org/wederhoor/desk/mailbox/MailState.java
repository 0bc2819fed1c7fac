package org.wederhoor.desk.mailbox;

/** How far a mail of the mailbox is. */
enum MailState {

    /** The server did not give it, and is asked again. */
    UNFETCHED,
    /** Nobody has looked at it yet. */
    NEW,
    /** In the tray. */
    WAITING,
    /** A source, at a request or in a dossier. */
    FILED,
    /** An editor put it aside. */
    ASIDE,
    /** Nothing of it is kept but that it was here. */
    FORGOTTEN
}
