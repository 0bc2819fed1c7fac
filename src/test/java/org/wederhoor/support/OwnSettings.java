package org.wederhoor.support;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

/**
 * A desk that is set up in its own way, one for all tests that ask for that, since each profile is an app to build and to start: with a
 * mail server and a mailbox, which are there when a test plays them, notices that go out when a test says so, and an evidence standard that does not ask
 * for everyone to be heard and says in its own words what a denial is.
 */
public class OwnSettings implements QuarkusTestProfile {

    public static final int MAIL_PORT = PlayedMailServer.freePort();
    public static final int IMAP_PORT = PlayedMailServer.freePort();
    public static final String DENIAL = "Somebody whom the claim is about says no, in public.";

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(Map.entry("wederhoor.mail.host", "127.0.0.1"), Map.entry("quarkus.mailer.port", Integer.toString(MAIL_PORT)),
                Map.entry("quarkus.mailer.mock", "false"), Map.entry("quarkus.mailer.start-tls", "DISABLED"),
                Map.entry("quarkus.mailer.keep-alive", "false"), Map.entry("wederhoor.mailbox.address", "replies@hoor.example"),
                Map.entry("wederhoor.mailbox.host", "localhost"), Map.entry("wederhoor.mailbox.port", Integer.toString(IMAP_PORT)),
                Map.entry("wederhoor.mailbox.user", PlayedMailbox.USER), Map.entry("wederhoor.mailbox.password", PlayedMailbox.PASSWORD),
                Map.entry("wederhoor.mailbox.trusted", PlayedMailbox.CERTIFICATE.toString()), Map.entry("wederhoor.mailbox.every", "24h"),
                Map.entry("wederhoor.notices.every", "24h"), Map.entry("wederhoor.letters.every", "24h"),
                Map.entry("wederhoor.site.url", "http://localhost:8081"), Map.entry("wederhoor.standard.everyone-heard.enabled", "false"),
                Map.entry("wederhoor.standard.denied-on-record.words.en", DENIAL));
    }
}
