package org.wederhoor.account.sso;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.quarkus.runtime.StartupEvent;

import org.jboss.logging.Logger;

import org.wederhoor.account.Account;
import org.wederhoor.account.ProofElsewhere;
import org.wederhoor.web.Site;

/** The single sign-on of this installation, where it has one. Nothing is asked of the provider until somebody wants to sign in. */
@Named
@ApplicationScoped
public class SingleSignOn implements ProofElsewhere {

    private static final Logger LOG = Logger.getLogger(SingleSignOn.class);

    private Optional<SsoSettings> settings = Optional.empty();
    private Site site;
    private Provider provider;

    protected SingleSignOn() {
    }

    @Inject
    SingleSignOn(SsoConfig config, Site site) {
        settings = SsoSettings.of(config);
        this.site = site;
    }

    void tell(@Observes StartupEvent start) {
        settings.ifPresent(set -> set.problems().forEach(problem -> LOG.warnf("Nobody can use single sign-on yet: %s", problem)));
    }

    /** Whether the sign-in page offers it. */
    public boolean isOffered() {
        return settings.isPresent();
    }

    @Override
    public boolean knows(Account account) {
        return isOffered() && account.bound;
    }

    /** What the provider is called; empty where it is called nothing. */
    public String getName() {
        return settings.map(SsoSettings::name).orElse("");
    }

    /** What the address of the button ends in for somebody who was on their way to {@code next}, which may be empty. */
    public String going(String next) {
        return next.isEmpty() ? "" : "?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8);
    }

    Optional<SsoSettings> settings() {
        return settings;
    }

    /**
     * The provider, which is asked for nothing yet.
     *
     * @throws SsoRefused when the settings are wrong
     */
    synchronized Provider provider() {
        if (!settings.orElseThrow().problems().isEmpty()) {
            throw new SsoRefused(SsoFailure.NOT_SET_UP, "settings");
        }
        if (provider == null) {
            provider = new Provider(settings.orElseThrow(), site.url());
        }
        return provider;
    }
}
