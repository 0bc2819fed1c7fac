package org.wederhoor.desk.mail;

import java.time.Duration;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.vertx.VertxContext;
import io.vertx.core.Context;
import io.vertx.core.Vertx;

import org.jboss.logging.Logger;

import org.wederhoor.web.Site;

/** Gives what the desk writes to the mail server. */
@ApplicationScoped
public class DeskMail {

    private static final Logger LOG = Logger.getLogger(DeskMail.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Correspondence settings;

    @Inject
    AnswerMailbox answers;

    @Inject
    ReactiveMailer mailer;

    @Inject
    Vertx vertx;

    @Inject
    Site site;

    private Context loop;

    /**
     * The mail client listens only once it is connected. Off the connection's own event loop the server's greeting can come
     * before that, is lost, and both sides wait; so all letters go from one loop.
     */
    @PostConstruct
    void choosesALoop() {
        loop = VertxContext.getRootContext(vertx.getOrCreateContext());
    }

    void refusesAWrongAddress(@Observes StartupEvent started) {
        answers.address().filter(each -> !AnswerAddress.isUsable(each)).ifPresent(each -> {
            throw new IllegalStateException("wederhoor.mailbox.address is no mail address with a name of at most 31 characters: " + each);
        });
    }

    /** Whether there is a mail server to give anything to. */
    public boolean isConfigured() {
        return settings.host().isPresent();
    }

    /**
     * Sends a letter, and waits up to 20 seconds for the mail server to take it.
     *
     * @param recipient one mail address
     * @param subject   one line
     * @param body      plain text with unix line ends
     * @return null when it was taken; else what went wrong in at most 300 characters, as the mail server or the connection to it says
     */
    public String send(String recipient, String subject, String body) {
        return send(recipient, Mail.withText(recipient, subject, body));
    }

    /**
     * Sends a letter that asks for an answer, likewise.
     *
     * @param messageId without its brackets; what stands before its @ goes into the address for answers too, where there is one
     */
    public String sendAsking(String recipient, String subject, String body, String messageId) {
        Mail letter = Mail.withText(recipient, subject, body).addHeader("Message-ID", "<" + messageId + ">");
        answers.address().ifPresent(address -> letter.setReplyTo(AnswerAddress.with(address, messageId)));
        return send(recipient, letter);
    }

    private String send(String recipient, Mail letter) {
        try {
            mailer.send(letter.setFrom(settings.from().orElse("desk@" + site.url().getHost())))
                    .runSubscriptionOn(sending -> loop.runOnContext(nothing -> sending.run()))
                    .await().atMost(PATIENCE);
            return null;
        } catch (RuntimeException e) {
            // mail servers repeat the address, which no log keeps
            LOG.warnf("A letter could not be sent: %s", e.toString().replace(recipient, "…"));
            return reason(e);
        }
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        String words = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        // the names of classes tell an editor nothing
        String line = words.replaceAll("\\p{Cntrl}+", " ").strip().replaceFirst("^(?:(?:[\\w$]+\\.)+[\\w$]+: )+", "");
        return line.isEmpty() ? cause.getClass().getSimpleName() : line.substring(0, Math.min(line.length(), 300));
    }
}
