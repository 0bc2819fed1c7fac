package org.wederhoor.start;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import org.wederhoor.account.Account;
import org.wederhoor.account.FirstChief;
import org.wederhoor.web.Site;
import org.wederhoor.web.guard.DeskConfig;

/** What whoever started the app reads in the terminal. */
@ApplicationScoped
class Greeting {

    private static final Logger LOG = Logger.getLogger(Greeting.class);

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @ConfigProperty(name = "wederhoor.demo-password")
    String demoPassword;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    @Inject
    DeskConfig desk;

    @Inject
    Site site;

    @Inject
    FirstChief firstChief;

    @Transactional
    String text() {
        OpenLine.warning(demo, site.url()).ifPresent(LOG::warn);
        if (!desk.enabled()) {
            return "\n  Wederhoor is up, for readers alone:  " + site.url() + "\n";
        }
        StringBuilder text = new StringBuilder("\n");
        List<Account> accounts = demo ? Account.list("demo = true and disabledAt is null order by role, signInName") : List.of();
        if (demo) {
            String here = "http://localhost:" + port;
            text.append("  Wederhoor is up:  ").append(here).append("\n");
            text.append("  The desk:         ").append(here).append("/desk\n\n");
        } else {
            text.append("  Wederhoor is up:  ").append(site.url()).append("\n");
        }
        if (accounts.isEmpty()) {
            firstChief.freshLink().ifPresent(path -> text.append("\n  Nobody keeps the accounts yet. This link makes the first chief; it works once,"
                    + " for three days:\n  ").append(site.url()).append(path).append("\n"));
        } else {
            text.append("  Sign in as        ").append(String.join(", ", accounts.stream().map(account -> account.signInName).toList())).append("\n");
            text.append("  Password          ").append(demoPassword).append("\n");
        }
        return text.toString();
    }
}
