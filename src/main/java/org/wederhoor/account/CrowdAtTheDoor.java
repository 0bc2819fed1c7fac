package org.wederhoor.account;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.Site;
import org.wederhoor.web.address.OutsideResources;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.guard.ClientNetwork;
import org.wederhoor.web.guard.SecurityHeaders;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/**
 * Turns away, before they take a thread, those who come to sign in while very many are at it: each would stand in line before an editor's save.
 * Whoever signed in from here before goes past the crowd. The answer is a page that was made once, with nothing in it that anybody typed.
 */
@Singleton
class CrowdAtTheDoor {

    // as many as may wait for their turn (Turns), so that hardly anybody takes a thread to be told that it does not come
    private static final int MOST = 20;

    private final Pattern doors;
    private final KnownBrowsers browsers;
    private final SecurityLog security;
    private final OutsideResources outside;
    private final AtomicInteger inside = new AtomicInteger();
    private final Map<String, Buffer> answers = new ConcurrentHashMap<>();

    @Inject
    CrowdAtTheDoor(Site site, KnownBrowsers browsers, SecurityLog security, OutsideResources outside) {
        this.doors = Pattern.compile(site.languages().stream().map(Locale::toLanguageTag).collect(Collectors.joining("|", "(/(", "))?"))
                + "/desk/sign-in(/passkey)?");
        this.browsers = browsers;
        this.security = security;
        this.outside = outside;
    }

    void register(@Observes Filters filters) {
        // once the form was read to its end, and whoever another site sent is gone
        filters.register(this::letIn, SecurityHeaders.BEFORE_ALL - 35);
    }

    private void letIn(RoutingContext request) {
        String path = request.request().path();
        if (request.request().method() != HttpMethod.POST || !doors.matcher(path).matches() || browsers.knowsAtOnce(request.request())) {
            request.next();
        } else if (inside.incrementAndGet() <= MOST) {
            request.addEndHandler(answered -> inside.decrementAndGet());
            request.next();
        } else {
            inside.decrementAndGet();
            security.note(SecurityKind.SIGN_IN_FLOODED, null, ClientNetwork.of(request.request()), null);
            request.response().setStatusCode(429).putHeader("Retry-After", "5").putHeader("Content-Type", "text/html;charset=UTF-8")
                    .putHeader("Cache-Control", "no-store").end(answers.computeIfAbsent(path, door -> answer(request)));
        }
    }

    private Buffer answer(RoutingContext request) {
        Form form = Form.blank(AccountForm.LABELS);
        form.problem("name", AccountRefusal.TOO_MANY_AT_ONCE);
        return Buffer.buffer(outside.page(request, () -> SignIn.Templates.signIn(form, List.of(), "")));
    }
}
