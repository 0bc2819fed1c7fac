package org.wederhoor.account.factor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountSession;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Passwords;
import org.wederhoor.account.ProofElsewhere;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.LabelsByAddress;
import org.wederhoor.web.form.Typed;
import org.wederhoor.web.guard.ClientNetwork;

/** Proving once more, in a session that is open, to be who one is. */
@RequestScoped
class Confirming {

    static final String PASSWORD = "confirmPassword";
    static final String CODE = "confirmCode";
    static final String PASSKEY = "confirmPasskey";
    /** Where somebody is told, in a tab of its own, that the one with their words can go on. */
    static final String CONFIRMED = "/desk/confirm/done";
    private static final List<String> FIELDS = List.of(PASSWORD, CODE, PASSKEY);

    static final Labels LABELS = Labels.NONE.with(PASSWORD, Words.of(FactorMessages.class, FactorMessages::yourPassword))
            .with(CODE, Words.of(FactorMessages.class, FactorMessages::codeOfApp));

    @CheckedTemplate(basePath = "Confirming")
    static class Templates {
        static native TemplateInstance question(Form form, String action, Map<String, List<String>> kept, List<KeptWords> said, Has has, String afterwards,
                boolean beside);
    }

    /** What the account has to answer with. */
    record Has(boolean password, boolean app, boolean passkeys, boolean elsewhere) {
    }

    /** What goes along with the question, as a person reads it. */
    record KeptWords(Words label, String text) {
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Factors factors;

    @Inject
    ProofElsewhere elsewhere;

    @Inject
    LabelsByAddress labels;

    @Inject
    Passkeys passkeys;

    @Inject
    Passwords passwords;

    @Inject
    RoutingContext routing;

    @ConfigProperty(name = "wederhoor.session.confirm-after", defaultValue = "PT4H")
    Duration after;

    private final Form asked = Form.blank(LABELS);

    /** Whether whoever is signed in proved it too long ago, and has something to prove it by. */
    boolean isDue() {
        AccountSession session = editor.session();
        return session != null && (session.account.isOpenedByPassword() || elsewhere.knows(session.account) || factors.has(session.account))
                && session.confirmedAt.plus(after).isBefore(Instant.now());
    }

    /** Whether what was sent proves it; then that is noted, and what is wrong with it otherwise. */
    boolean prove() {
        String field = FIELDS.stream().filter(each -> !sent(each).isEmpty()).findFirst().orElse(null);
        if (field == null) {
            if (routing.request().formAttributes().contains(PASSWORD)) {
                asked.problem(PASSWORD, WebProblem.REQUIRED);
            }
            return false;
        }
        Optional<Words> refusal = refusal(editor.session().account, field, sent(field));
        refusal.ifPresent(why -> asked.problem(field.equals(PASSKEY) ? Form.WHOLE : field, why));
        if (refusal.isEmpty()) {
            QuarkusTransaction.requiringNew().run(editor.session()::confirm);
        }
        return refusal.isEmpty();
    }

    private Optional<Words> refusal(Account account, String field, String typed) {
        return switch (field) {
            case PASSWORD -> passwords.refusal(account, typed, routing.request());
            case CODE -> factors.codeRefusal(account, typed, ClientNetwork.of(routing.request()));
            default -> passkeys.refusal(account, PasskeyUse.CONFIRM, typed, routing.request());
        };
    }

    /** The question, with everything that was sent; {@code action} is where it goes on to. */
    Response question(String action) {
        Map<String, List<String>> kept = Typed.echo(routing);
        kept.keySet().removeAll(FIELDS);
        Labels known = labels.of(address.getPath());
        // all of it goes along; what is shown is what somebody wrote, not what a page filled in
        List<KeptWords> said = kept.entrySet().stream().filter(each -> known.byName().containsKey(each.getKey()))
                .flatMap(each -> each.getValue().stream().map(String::strip).filter(text -> text.matches("(?s).*\\s.*"))
                        .map(text -> new KeptWords(known.of(each.getKey()), text))).toList();
        // not 401: the session goes on, and what was asked for is not done yet
        return Response.status(403).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Templates.question(asked, action, kept, said, has(), address.getPrefix() + CONFIRMED, true)).build();
    }

    /** The question by itself. */
    TemplateInstance question(String action, String next) {
        return Templates.question(asked, action, Map.of("next", List.of(next)), List.of(), has(), next, false);
    }

    private Has has() {
        Account account = editor.session().account;
        return new Has(account.isOpenedByPassword(), CodeApp.of(account) != null, !Passkey.of(account).isEmpty(), elsewhere.knows(account));
    }

    private String sent(String field) {
        return Optional.ofNullable(routing.request().getFormAttribute(field)).orElse("").strip();
    }
}
