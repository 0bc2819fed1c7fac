package org.wederhoor.account;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.web.Turns;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;
import org.wederhoor.web.guard.SessionCookie;

/** The door to the desk. */
@Path("/desk")
@PermitAll
public class SignIn {

    // checking a password takes a quarter of a second of a core, and connections meanwhile: a flood gets half the cores and little of the pool
    private static final Turns STRANGERS = Turns.ofHalfTheCores();
    private static final Turns KNOWN = Turns.ofHalfTheCores();
    private static final long PATIENCE = 3_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance signIn(Form form, List<Account> demoAccounts, String demoPassword);
    }

    /** The doors: signing in and setting up. */
    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels("/desk/sign-in|/desk/set-up/.*", AccountForm.LABELS);
    }

    @Inject
    Address address;

    @Inject
    Form form;

    @Inject
    Door door;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    KnownBrowsers browsers;

    @Inject
    SecurityLog security;

    @Inject
    SignOutElsewhere elsewhere;

    @Inject
    HttpServerRequest request;

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @ConfigProperty(name = "wederhoor.demo-password")
    String demoPassword;

    @GET
    @Path("sign-in")
    public TemplateInstance ask(@RestQuery String next) {
        return page(Form.blank(AccountForm.LABELS).with("next", next));
    }

    @POST
    @Path("sign-in")
    public Response signIn() {
        String name = name();
        Optional<String> browser = browsers.of(request, name);
        String client = browser.orElseGet(() -> ClientNetwork.of(request));
        return (browser.isPresent() ? KNOWN : STRANGERS).take(PATIENCE, () -> attempt(name, client, browser.isPresent()))
                .orElseGet(this::refusedAtOnce);
    }

    /** Asks nothing of the database, which is what the flood would wear out. */
    private Response refusedAtOnce() {
        note(SecurityKind.SIGN_IN_FLOODED, null);
        form.problem("name", AccountRefusal.TOO_MANY_AT_ONCE);
        return Response.status(429).header("Retry-After", 5).entity(Templates.signIn(form, List.of(), demoPassword)).build();
    }

    private Response attempt(String name, String client, boolean knownBrowser) {
        if (!QuarkusTransaction.requiringNew().call(() -> SignInFailure.note(name, client, knownBrowser))) {
            note(SecurityKind.SIGN_IN_CLOSED, null);
            return refused(429, AccountRefusal.TOO_MANY_TRIES);
        }
        Account account = QuarkusTransaction.requiringNew().call(() -> Account.named(name));
        if (!passwords.open(account, form.value("password"))) {
            note(SecurityKind.SIGN_IN_FAILED, account == null ? null : name);
            return refused(401, AccountRefusal.WRONG_SIGN_IN);
        }
        QuarkusTransaction.requiringNew().run(() -> SignInFailure.forget(name, client));
        return door.afterPassword(account, form.value("next"));
    }

    /** Leads on: what led on from there is asked for again, in another language or by going back. */
    @GET
    @Path("sign-out")
    public Response signedOut() {
        return address.see("/desk/sign-in");
    }

    @POST
    @Path("sign-out")
    public Response signOut() {
        Optional<Supplier<Optional<TemplateInstance>>> onward = cookie.in(request).flatMap(token -> QuarkusTransaction.requiringNew().call(() -> {
            sessions.of(token).ifPresent(session -> note(SecurityKind.SIGNED_OUT, session.account.signInName));
            Optional<Supplier<Optional<TemplateInstance>>> begunElsewhere = elsewhere.of(token);
            AccountSession.end(token);
            return begunElsewhere;
        }));
        // not a redirect: browsers hold the policy for forms against wherever it leads
        return onward.flatMap(Supplier::get).map(Response::ok)
                .orElseGet(() -> Response.seeOther(URI.create(address.getPrefix() + "/desk/sign-in")))
                .cookie(cookie.gone()).header("Cache-Control", "no-store").header("Clear-Site-Data", "\"cache\"").build();
    }

    /** @param name of an account; what is nobody's may be a password in the wrong field */
    private void note(SecurityKind kind, String name) {
        security.note(kind, name, ClientNetwork.of(request), null);
    }

    // what cannot be a name may hold signs that no database takes: all of it is one name that nobody has
    private String name() {
        String typed = form.value("name").strip().toLowerCase(Locale.ROOT);
        return Account.isSignInName(typed) ? typed : "";
    }

    private Response refused(int status, AccountRefusal why) {
        form.problem("name", why);
        return Response.status(status).entity(page(form)).build();
    }

    private TemplateInstance page(Form typed) {
        List<Account> demoAccounts = demo ? Account.list("demo = true and disabledAt is null order by role, signInName") : List.of();
        return Templates.signIn(typed, demoAccounts, demoPassword);
    }
}
