package org.wederhoor.source.signature;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.scheduler.Scheduled;

import org.jboss.logging.Logger;

import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.web.Transactions;

/** Looks up the keys of mails that have just come, where the installation does so at all: soon, since keys vanish. Away from every request. */
@ApplicationScoped
public class KeyLookups {

    private static final Logger LOG = Logger.getLogger(KeyLookups.class);
    private static final Duration RECENT = Duration.ofHours(1);

    @Inject
    KeyLookup keys;

    @Scheduled(every = "${wederhoor.mail.dkim-every:15s}", delayed = "${wederhoor.mail.dkim-every:15s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP, skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        if (!keys.isOn()) {
            return;
        }
        try {
            Transactions.call(KeyLookups::waiting).forEach(this::lookUp);
        } catch (RuntimeException e) {
            LOG.warnf("No keys of mails were looked up for now: %s", e);
        }
    }

    /** Whether there is anywhere to look. */
    public boolean isOn() {
        return keys.isOn();
    }

    /**
     * Looks up the keys of a mail's signatures that say less than they could, and keeps what is found. One that nobody answers for stays as it is.
     *
     * @return whether somebody answered for each
     */
    public boolean lookUp(UUID id) {
        List<MailSignature> open = Transactions.call(() -> {
            Signatures mail = Signatures.in(Source.findById(id));
            return mail == null ? List.<MailSignature>of() : mail.checkable().stream().filter(each -> each.outcome().isOpen()).toList();
        });
        boolean answered = true;
        for (MailSignature each : open) {
            try {
                List<String> texts = keys.texts(each.keyName());
                Transactions.run(() -> keep(id, each, texts));
            } catch (KeyLookupFailed e) {
                LOG.warnf("The key %s was not looked up for now: %s", each.keyName(), e.getCause());
                answered = false;
            }
        }
        return answered;
    }

    private static void keep(UUID id, MailSignature signature, List<String> texts) {
        Signatures mail = Signatures.in(Source.findById(id));
        if (mail == null) {
            return;
        }
        List<SignatureCheck> found = new ArrayList<>();
        for (String text : texts) {
            DkimKey key = DkimKey.of(text);
            if (key != null) {
                found.add(SignatureCheck.byLookup(signature, key.record(), mail.check(signature, key)));
            }
        }
        if (found.isEmpty()) {
            found.add(SignatureCheck.byLookup(signature, null, SignatureOutcome.NO_KEY));
        }
        found.forEach(each -> each.persist());
    }

    /** Mails that came within the last hour, whose keys nobody has looked for. */
    private static List<UUID> waiting() {
        return SourceFile.find("select sourceId from SourceFile f where mediaType = ?1 and arrivedAt > ?2 and removedBy is null"
                + " and not exists (select 1 from SignatureCheck c where c.sourceId = f.sourceId)",
                DocumentType.MAIL.mediaType(), Instant.now().minus(RECENT)).project(UUID.class).list();
    }
}
