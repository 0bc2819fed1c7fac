package org.wederhoor.desk.reply;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;

import org.jboss.logging.Logger;

import org.wederhoor.web.Site;

/** Gives letters to the mail server. */
@ApplicationScoped
class ReplyMail {

    private static final Logger LOG = Logger.getLogger(ReplyMail.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Correspondence settings;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Site site;

    /** Whether there is a mail server to give anything to. */
    boolean isConfigured() {
        return settings.host().isPresent();
    }

    /**
     * Sends a letter, and waits up to 20 seconds for the mail server to take it.
     *
     * @return null when it was taken; else what went wrong, as the mail server or the connection to it says
     */
    String send(String recipient, Letter letter) {
        try {
            mailer.send(Mail.withText(recipient, letter.subject(), letter.body())
                    .setFrom(settings.from().orElse("desk@" + site.url().getHost()))).await().atMost(PATIENCE);
            return null;
        } catch (RuntimeException e) {
            LOG.warnf("A letter could not be sent: %s", e);
            return reason(e);
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.isEmpty() ? cause.getClass().getSimpleName() : line.substring(0, Math.min(line.length(), 300));
    }
}
