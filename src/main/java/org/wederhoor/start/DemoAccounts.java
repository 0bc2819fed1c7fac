package org.wederhoor.start;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import io.quarkus.runtime.StartupEvent;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.web.guard.DeskConfig;

/** While the demo is on there is somebody of each role to sign in as, with a dossier or without. */
@ApplicationScoped
class DemoAccounts {

    private static final long LOCK = 0x64656d6fL;

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @Inject
    DeskConfig desk;

    @Inject
    EntityManager database;

    @Inject
    DemoAccounts self;

    void onStart(@Observes @Priority(90) StartupEvent start) {
        if (demo && desk.enabled()) {
            self.make();
        }
    }

    @Transactional
    void make() {
        database.createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
        checker();
        editor();
        named("editor2", "Second demo editor", Role.EDITOR);
        named("chief", "Demo chief", Role.CHIEF);
    }

    /** Who wrote the built-in dossier. */
    static Account checker() {
        return named("checker", "Demo checker", Role.CHECKER);
    }

    /** Who approved it. */
    static Account editor() {
        return named("editor", "Demo editor", Role.EDITOR);
    }

    private static Account named(String signInName, String fullName, Role role) {
        Account account = Account.named(signInName);
        if (account == null) {
            account = Account.demo(signInName, fullName, role);
            account.persist();
        }
        return account;
    }
}
