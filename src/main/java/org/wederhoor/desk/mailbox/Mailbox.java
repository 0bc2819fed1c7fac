package org.wederhoor.desk.mailbox;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.runtime.Startup;

/** The newsroom's mailbox for answers, where it has one that is fetched from. */
@Singleton
@Startup
public class Mailbox {

    // null where there is none
    private final MailboxSettings settings;

    /** @throws IllegalStateException when a setting of it is wrong, which stops the start */
    @Inject
    Mailbox(MailboxConfig config) {
        settings = MailboxSettings.of(config).orElse(null);
    }

    public boolean isConfigured() {
        return settings != null;
    }

    /** Null where there is none. */
    MailboxSettings settings() {
        return settings;
    }
}
