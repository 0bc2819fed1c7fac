package org.wederhoor.support;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.account.Account;
import org.wederhoor.account.AccountSession;
import org.wederhoor.web.guard.FormToken;

/** Somebody's browser, without the browser: it sends the session's cookie and, with forms, the token; it follows no redirect. */
public final class Desk {

    public static final String COOKIE = "wederhoor";

    private final String session;

    private Desk(String session) {
        this.session = session;
    }

    /** Signed in under a sign-in name: "checker", "editor", "editor2" and "chief" are there from the start. */
    public static Desk as(String signInName) {
        return new Desk(QuarkusTransaction.requiringNew().call(() -> {
            Account account = Account.named(signInName);
            if (account == null) {
                throw new IllegalArgumentException("nobody signs in as " + signInName);
            }
            return AccountSession.open(account, Duration.ofHours(1));
        }));
    }

    public static Desk as(Account account) {
        return as(account.signInName);
    }

    /** A reader, or an editor whose session is gone. */
    public static Desk signedOut() {
        return new Desk(null);
    }

    /** What the session's cookie carries. */
    public String session() {
        return session;
    }

    public String token() {
        return FormToken.of(session);
    }

    /** A request with the session's cookie alone. */
    public RequestSpecification asks() {
        // what is printed when a test fails: laying out the HTML of every answer for it would take longer than the answers do
        LogConfig asItCame = RestAssured.config().getLogConfig().enablePrettyPrinting(false);
        RequestSpecification request = given().config(RestAssured.config().logConfig(asItCame)).redirects().follow(false);
        return session == null ? request : request.cookie(COOKIE, session);
    }

    public Response get(String path) {
        return asks().get(path);
    }

    /** The pages of a list, which begin at {@code path} and of which each leads to the next by the link that {@code next} selects. */
    public List<Document> pages(String path, String next) {
        List<Document> pages = new ArrayList<>();
        for (String at = path; !at.isEmpty(); at = pages.get(pages.size() - 1).select(next).attr("href")) {
            pages.add(page(at));
        }
        return pages;
    }

    /** The page at {@code path}; anything but 200 fails. */
    public Document page(String path) {
        Response answer = get(path);
        answer.then().statusCode(200);
        return page(answer);
    }

    public static Document page(Response answer) {
        return Jsoup.parse(answer.asString());
    }

    /** Sends a form as a browser would from our own page; a value may be a list. */
    public Response post(String path, Map<String, ?> fields) {
        RequestSpecification form = form();
        if (session != null && !fields.containsKey("token")) {
            form.formParam("token", token());
        }
        fields.forEach((name, value) -> form.formParam(name, value instanceof List<?> all ? all : List.of(value)));
        return form.post(path);
    }

    /** As {@link #post(String, Map)}: names and values in turn; a name may come twice. */
    public Response post(String path, Object... namesAndValues) {
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.computeIfAbsent(namesAndValues[i].toString(), name -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return post(path, fields);
    }

    /** What a browser would send of the form that {@code css} selects, its token and the button apart. */
    public static Map<String, List<Object>> filled(Document page, String css) {
        Map<String, List<Object>> fields = new LinkedHashMap<>();
        for (Element field : page.select(css).select("input[type=hidden], input:not([type]), input[type=text], input[type=tel], input[type=date], "
                + "input[type=time], input[checked], "
                + "select, textarea")) {
            fields.computeIfAbsent(field.attr("name"), any -> new ArrayList<>()).add(switch (field.normalName()) {
                case "textarea" -> field.wholeText();
                case "select" -> field.selectFirst(field.select("option[selected]").isEmpty() ? "option" : "option[selected]").val();
                default -> field.val();
            });
        }
        fields.remove("token");
        return fields;
    }

    /** A form as {@link #post} sends it, still without any field. */
    public RequestSpecification form() {
        return asks().contentType("application/x-www-form-urlencoded; charset=UTF-8").header("Origin", origin());
    }

    public static String origin() {
        return RestAssured.baseURI + ":" + RestAssured.port;
    }
}
