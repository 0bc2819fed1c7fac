package org.wederhoor.account.sso;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.inject.spi.CDI;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.jsoup.nodes.Document;

import org.wederhoor.account.SecurityRecording;
import org.wederhoor.support.Desk;
import org.wederhoor.support.PlayedProvider;
import org.wederhoor.support.Tables;
import org.wederhoor.web.Site;
import org.wederhoor.web.guard.FormToken;

/** A browser with cookies of its own, and what a provider makes of it. It follows no redirect by itself. */
final class SsoBrowser {

    private static final HttpClient OUTSIDE = HttpClient.newHttpClient();

    private final Map<String, String> cookies = new HashMap<>();

    /** One in which somebody is signed in. */
    static SsoBrowser of(Desk desk) {
        SsoBrowser browser = new SsoBrowser();
        browser.cookies.put(Desk.COOKIE, desk.session());
        return browser;
    }

    /** Sets up single sign-on with {@code provider}, until the test ends. */
    static void setUp(PlayedProvider provider, String... namesAndValues) {
        Map<String, String> settings = new LinkedHashMap<>(Map.of("issuer", provider.issuer(), "client-id", PlayedProvider.CLIENT,
                "client-secret", PlayedProvider.SECRET));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            settings.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        settings.values().removeIf(String::isEmpty);
        QuarkusMock.installMockForInstance(new SingleSignOn(config(settings), site()), CDI.current().select(SingleSignOn.class).get());
    }

    /** The settings beneath {@code wederhoor.sso}, read as the app reads them. */
    static SsoConfig config(Map<String, String> settings) {
        Map<String, String> whole = new HashMap<>();
        settings.forEach((name, value) -> whole.put("wederhoor.sso." + name, value));
        return read(whole, SsoConfig.class);
    }

    private static Site site() {
        Map<String, String> values = Map.of("wederhoor.site.url", Desk.origin(), "wederhoor.site.languages", "en,nl,de");
        return read(values, Site.class);
    }

    private static <T> T read(Map<String, String> settings, Class<T> as) {
        return new SmallRyeConfigBuilder().addDefaultInterceptors().withSources(new PropertiesConfigSource(settings, "test", 100)).withMapping(as).build()
                .getConfigMapping(as);
    }

    /** What was last noted of {@code kind}: whose account, and what about. */
    static String newest(String kind) {
        CDI.current().select(SecurityRecording.class).get().keep();
        return Tables.value("select coalesce(sign_in_name, '-') || ' ' || coalesce(about, '-') from security_event where kind = '" + kind
                + "' order by id desc limit 1");
    }

    Response get(String path) {
        return remembering(Desk.signedOut().asks().urlEncodingEnabled(false).cookies(cookies).get(path));
    }

    Response post(String path, String... namesAndValues) {
        var form = Desk.signedOut().form().cookies(cookies);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return remembering(form.post(path));
    }

    private Response remembering(Response answer) {
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return answer;
    }

    Map<String, String> cookies() {
        return cookies;
    }

    /** Goes to the provider and signs in there. */
    String signedInThere(String from) {
        Response begun = get(from);
        begun.then().statusCode(303);
        return backFrom(begun.header("Location"));
    }

    /** The path here that the provider leads back to from {@code there}. */
    static String backFrom(String there) {
        try {
            String back = OUTSIDE.send(HttpRequest.newBuilder(URI.create(there)).build(), BodyHandlers.discarding())
                    .headers().firstValue("Location").orElseThrow();
            return back.substring(back.indexOf("/desk/"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The path that leads back from linking the account of whoever is signed in here. */
    String toBind() {
        Response answer = post("/desk/account/sso", "token", FormToken.of(cookies.get(Desk.COOKIE)));
        answer.then().statusCode(200);
        return backFrom(Desk.page(answer).select("main a").first().attr("href"));
    }

    /** The whole way, to the answer that lets them in or does not. */
    Response signIn() {
        return get(signedInThere("/desk/sso"));
    }

    boolean isIn() {
        return get("/desk").statusCode() == 200;
    }

    /** Whose name stands on the desk. */
    String name() {
        return page("/desk").select(".who strong").text();
    }

    Document page(String path) {
        Response answer = get(path);
        answer.then().statusCode(200);
        return Desk.page(answer);
    }

    static List<SsoBrowser> three() {
        return List.of(new SsoBrowser(), new SsoBrowser(), new SsoBrowser());
    }
}
