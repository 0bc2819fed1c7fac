package org.wederhoor.desk.notice;

import java.util.Map;

import io.quarkus.test.junit.QuarkusTestProfile;

import org.wederhoor.support.PlayedMailServer;

/** A desk with a mail server, which is there when a test plays it; notices go out when a test says so. */
public class WithMailServer implements QuarkusTestProfile {

    static final int PORT = PlayedMailServer.freePort();

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("wederhoor.mail.host", "127.0.0.1", "quarkus.mailer.port", Integer.toString(PORT), "quarkus.mailer.mock", "false",
                "quarkus.mailer.start-tls", "DISABLED", "quarkus.mailer.keep-alive", "false", "wederhoor.notices.every", "24h",
                "wederhoor.site.url", "http://localhost:8081");
    }
}
