package org.wederhoor.start;

import java.time.Instant;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.wederhoor.account.Account;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.history.Journal;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.publication.edition.Publishing;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.guard.DeskConfig;

/** Puts the dossier that comes with the app into a database that holds none yet, once. */
@ApplicationScoped
class BuiltInDossier {

    private static final Logger LOG = Logger.getLogger(BuiltInDossier.class);
    private static final String KEY = "huawei";
    private static final long LOCK = 0x6275696c74L;

    @ConfigProperty(name = "wederhoor.built-in-dossier", defaultValue = "true")
    boolean wanted;

    @Inject
    DeskConfig desk;

    @Inject
    EntityManager database;

    @Inject
    Publishing publishing;

    @Inject
    Standard standard;

    @Inject
    Journal journal;

    @Inject
    BuiltInDossier self;

    void onStart(@Observes @Priority(100) StartupEvent start) {
        if (wanted && desk.enabled()) {
            self.load();
        }
    }

    // one transaction, so that a start that is broken off leaves nothing; a slow machine needs more than the usual minute for it
    @Transactional
    @TransactionConfiguration(timeout = 3600)
    void load() {
        // two instances that start on one empty database load it once
        database.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
        if (isLoaded() || Dossier.count() > 0) {
            return;
        }
        // everything is new here: looking for changes before each query would take most of the first start
        database.setFlushMode(FlushModeType.COMMIT);
        Account checker = DemoAccounts.checker();
        Account editor = DemoAccounts.editor();
        BuiltInFiles files = BuiltInFiles.read(KEY);
        BuiltInEvidence evidence = new BuiltInEvidence(files, checker);
        evidence.load();
        database.flush();
        journal.record(checker.id, checker.fullName, Verb.LOADED, Thing.DOSSIER, evidence.dossier().id, KEY);
        new BuiltInVerdicts(evidence, publishing, standard, checker, editor).publish(files.claims(), files.dossier().deviation());
        database.createNativeQuery("insert into built_in_dossier (key, loaded_at) values (?1, ?2)", Void.class)
                .setParameter(1, KEY).setParameter(2, Instant.now()).executeUpdate();
        LOG.infof("Loaded the built-in dossier: %d claims, %d statements", files.claims().size(), files.statements().size());
    }

    private boolean isLoaded() {
        return !database.createNativeQuery("select key from built_in_dossier where key = ?1", String.class)
                .setParameter(1, KEY).getResultList().isEmpty();
    }
}
