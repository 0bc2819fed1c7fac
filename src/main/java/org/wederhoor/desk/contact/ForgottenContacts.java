package org.wederhoor.desk.contact;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.web.Transactions;

/** What was removed of a party's contacts is not kept. */
@ApplicationScoped
class ForgottenContacts {

    private static final Logger LOG = Logger.getLogger(ForgottenContacts.class);

    @Scheduled(every = "${wederhoor.contacts.forget-every:10m}", delayed = "1m", skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            Transactions.run(() -> Contact.forget(Instant.now()));
        } catch (RuntimeException e) {
            LOG.warnf("Removed contacts were not forgotten for now: %s", e);
        }
    }
}
