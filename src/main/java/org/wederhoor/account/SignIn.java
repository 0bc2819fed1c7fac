package org.wederhoor.account;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.guard.SessionCookie;

/** The door to the desk. */
@Path("/desk")
@PermitAll
public class SignIn {

    // of a random password that was thrown away: compared against when there is no such account, so that the answer takes as long
    private static final String NOBODYS_HASH = "$2a$12$4zAEUo0PWy6DWGMmjSZeV.Pri61F9uSI9X5L7CaBUWzb74pvLigcC";

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
    SessionCookie cookie;

    @ConfigProperty(name = "wederhoor.demo")
    boolean demo;

    @ConfigProperty(name = "wederhoor.demo-password")
    String demoPassword;

    @ConfigProperty(name = "wederhoor.session.lifetime", defaultValue = "P7D")
    Duration lifetime;

    @GET
    @Path("sign-in")
    public TemplateInstance ask(@RestQuery String next) {
        return page(Form.blank(AccountForm.LABELS).with("next", next));
    }

    @POST
    @Path("sign-in")
    public Response signIn(HttpServerRequest request) {
        String name = name();
        String client = request.remoteAddress().hostAddress();
        if (!QuarkusTransaction.requiringNew().call(() -> SignInFailure.note(name, client))) {
            return refused(429, AccountRefusal.TOO_MANY_TRIES);
        }
        Account account = QuarkusTransaction.requiringNew().call(() -> Account.named(name));
        if (!opens(account, form.value("password"))) {
            return refused(401, AccountRefusal.WRONG_SIGN_IN);
        }
        String token = QuarkusTransaction.requiringNew().call(() -> {
            SignInFailure.forget(name, client);
            return AccountSession.open(account, lifetime);
        });
        return Response.seeOther(URI.create(destination())).cookie(cookie.holding(token, lifetime)).build();
    }

    @POST
    @Path("sign-out")
    public Response signOut(HttpServerRequest request) {
        cookie.in(request).ifPresent(token -> QuarkusTransaction.requiringNew().run(() -> AccountSession.end(token)));
        return Response.seeOther(URI.create(address.getPrefix() + "/desk/sign-in")).cookie(cookie.gone())
                .header("Clear-Site-Data", "\"cache\"").build();
    }

    // what cannot be a name may hold signs that no database takes: all of it is one name that nobody has
    private String name() {
        String typed = form.value("name").strip().toLowerCase(Locale.ROOT);
        return Account.isSignInName(typed) ? typed : "";
    }

    private boolean opens(Account account, String password) {
        if (account == null || account.isDisabled() || account.isInvited() || account.demo && !demo) {
            BcryptUtil.matches(password, NOBODYS_HASH);
            return false;
        }
        return account.demo ? isDemoPassword(password) : BcryptUtil.matches(password, account.passwordHash);
    }

    private boolean isDemoPassword(String password) {
        return MessageDigest.isEqual(demoPassword.getBytes(StandardCharsets.UTF_8), password.getBytes(StandardCharsets.UTF_8));
    }

    private Response refused(int status, AccountRefusal why) {
        form.problem("name", why);
        return Response.status(status).entity(page(form)).build();
    }

    private TemplateInstance page(Form typed) {
        List<Account> demoAccounts = demo ? Account.list("demo = true and disabledAt is null order by role, signInName") : List.of();
        return Templates.signIn(typed, demoAccounts, demoPassword);
    }

    // only a page of the desk, never another site
    private String destination() {
        String next = form.value("next");
        return next.matches("(/[a-z]{2})?/desk([/?][\\w/.?=&%+-]*)?") && !next.contains("//") ? next
                : address.getPrefix() + "/desk";
    }
}
