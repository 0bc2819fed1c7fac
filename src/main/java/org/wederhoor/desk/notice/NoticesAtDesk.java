package org.wederhoor.desk.notice;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.desk.mail.DeskMail;

/** What pages of the desk say about notices. */
@Named("notices")
@RequestScoped
public class NoticesAtDesk {

    private static final int AT_A_GLANCE = 20;

    @Inject
    CurrentEditor editor;

    @Inject
    DeskMail mail;

    /** Whether there is a mail server to send them by. */
    public boolean isMailed() {
        return mail.isConfigured();
    }

    /** The latest that could not be sent, whoever they are for; at most twenty. */
    public List<Notice> getFailing() {
        return Notice.failing(AT_A_GLANCE);
    }

    /** Likewise, those for whoever asks. */
    public List<Notice> getMineFailing() {
        return Notice.failing(editor.getId(), AT_A_GLANCE);
    }
}
