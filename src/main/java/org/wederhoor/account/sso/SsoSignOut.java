package org.wederhoor.account.sso;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.SignOutElsewhere;
import org.wederhoor.web.address.Address;

/** Whoever signed in at the provider signs out there too. */
@ApplicationScoped
class SsoSignOut implements SignOutElsewhere {

    @CheckedTemplate(basePath = "SsoDoor")
    static class Templates {
        static native TemplateInstance leaving(URI there);
    }

    @Inject
    SingleSignOn sso;

    @Inject
    Address address;

    @Override
    public Optional<Supplier<Optional<TemplateInstance>>> of(String token) {
        return sso.settings().filter(settings -> settings.problems().isEmpty())
                .flatMap(settings -> SsoSession.of(token).filter(session -> session.issuer.equals(settings.issuer())))
                .map(session -> session.idToken == null ? "" : session.idToken)
                .map(idToken -> () -> sso.provider().signOut(idToken.isEmpty() ? null : idToken, address.language()).map(Templates::leaving));
    }
}
