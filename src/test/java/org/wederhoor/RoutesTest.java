package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.Router;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.sso.SsoDoor;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.preview.Previews;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Routes;
import org.wederhoor.support.Routes.Route;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

/** Walks over every route there is: each is closed unless it is declared public, and reading changes nothing. */
@QuarkusTest
class RoutesTest {

    private static final Set<String> OPEN = Set.of("SignIn", "SecondSteps", "PasskeySignIns", "SetUp", "ReadersFront", "ReadersDossiers", "ReadersClaims",
            "ReadersReports", "Corrections", "ReadersMethodology", "ReadersSearch", "SiteFeed", "DossierFeed", "PartyFeed",
            "ReviewFeed", "SitemapIndex", "Sitemaps", "Robots", "SharePictures", "Cards", "OEmbed", "TimeGates", "TimeMaps",
            "Comparisons", "ReadersParties", "ReadersSources", "ReadersAbout", "Previews", "SsoDoor", "BackChannel");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*\\}");

    @Inject
    Router router;

    @Test
    void there_are_routes_to_walk_over() {
        assertTrue(Routes.all().size() >= 14, Routes.all().toString());
        assertTrue(Routes.all().stream().anyMatch(route -> route.isGet() && !route.isOpen()));
        assertTrue(Routes.all().stream().anyMatch(route -> !route.isGet() && !route.isOpen()));
    }

    @Test
    void each_says_who_may_use_it() {
        for (Route route : Routes.all()) {
            assertTrue(Stream.of(route.method(), route.resource()).anyMatch(each -> each.isAnnotationPresent(PermitAll.class)
                    || each.isAnnotationPresent(RolesAllowed.class)), route.toString());
            assertTrue(Set.of("GET", "POST").contains(route.verb()), route.toString());
        }
    }

    @Test
    void the_public_ones_are_these_and_no_others() {
        assertEquals(new TreeSet<>(OPEN), Routes.all().stream().filter(Route::isOpen).map(route -> route.resource().getSimpleName())
                .collect(Collectors.toCollection(TreeSet::new)));
        // the form's token is asked for by class, so a door is open as a whole or not at all
        for (Route route : Routes.all()) {
            assertEquals(route.isOpen(), route.resource().isAnnotationPresent(PermitAll.class), route.toString());
            if (route.isOpen()) {
                assertFalse(route.method().isAnnotationPresent(RolesAllowed.class), route.toString());
            }
        }
    }

    @Test
    void a_closed_page_sends_whoever_is_not_signed_in_to_the_door_and_shows_nothing() {
        Things things = new Things();
        for (Route route : Routes.all()) {
            if (route.isGet() && !route.isOpen()) {
                String path = things.pathOf(route);
                for (String each : List.of(path, OtherLanguage.PREFIX + path)) {
                    Response answer = Desk.signedOut().get(each);
                    assertEquals(303, answer.statusCode(), route.toString());
                    assertTrue(answer.header("Location").contains("/desk/sign-in?next="), route + " " + answer.header("Location"));
                    assertEquals("", answer.asString(), route.toString());
                }
            }
        }
    }

    @Test
    void a_closed_form_is_refused_to_whoever_is_not_signed_in() {
        Things things = new Things();
        Map<String, String> before = Tables.all();
        for (Route route : Routes.all()) {
            if (!route.isGet() && !route.isOpen()) {
                Response answer = Desk.signedOut().post(things.pathOf(route), "note", "what was typed");
                assertEquals(401, answer.statusCode(), route.toString());
                assertEquals("what was typed", Desk.page(answer).select("main textarea").text(), route.toString());
            }
        }
        assertEquals(before, Tables.all());
    }

    @Test
    void a_closed_form_without_its_token_is_refused_to_a_chief_too() {
        Things things = new Things();
        Desk chief = Desk.as("chief");
        Map<String, String> before = Tables.all();
        for (Route route : Routes.all()) {
            if (!route.isGet() && !route.isOpen()) {
                assertEquals(409, chief.post(things.pathOf(route), "token", "wrong").statusCode(), route.toString());
            }
        }
        assertEquals(before, Tables.all());
    }

    @Test
    void reading_changes_nothing() {
        Things things = new Things();
        Desk chief = Desk.as("chief");
        Map<String, String> before = Tables.all();
        for (Route route : Routes.all()) {
            if (route.isGet()) {
                Response answer = chief.get(things.pathOf(route));
                // there is no single sign-on, unless it is set up
                assertTrue(answer.statusCode() < 400 || answer.statusCode() == 404 && route.resource() == SsoDoor.class, route + " " + answer.statusCode());
                Map<String, String> after = Tables.all();
                if (route.resource() == Previews.class) {
                    // that it was opened is noted, and nothing else
                    assertNotEquals(before.get("preview_opening"), after.get("preview_opening"));
                    before.put("preview_opening", after.get("preview_opening"));
                }
                assertEquals(before, after, route.toString());
            }
        }
    }

    @Test
    void nothing_but_our_routes_and_files_answers() {
        Desk chief = Desk.as("chief");
        for (String path : List.of("/q", "/q/health", "/q/dev-ui", "/q/arc", "/q/info", "/q/openapi", "/health", "/metrics", "/index.html",
                "/application.properties", "/META-INF/resources/assets/css/base.css", "/templates/SignIn/signIn.html", "/assets",
                "/assets/", "/j_security_check", "/webjars/", "/_static/")) {
            assertEquals(404, chief.get(path).statusCode(), path);
            assertEquals(404, Desk.signedOut().get(path).statusCode(), path);
        }
        // routes of the server beneath ours that name a path
        assertEquals(Set.of(), router.getRoutes().stream().map(route -> route.getPath()).filter(path -> path != null && !path.equals("/"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** One real thing of each kind, to put where a path has a parameter. */
    private static final class Things {

        private final Account checker = Given.checker();
        private final Dossier dossier = Given.dossier();
        private final Party party = Given.partyOf(dossier, "Party");
        private final Source source = Given.archived(dossier, "They said: “We said so.” They said so.",
                List.of(new LeftOut(new TextRange(0, 9), LeftOutReason.OTHER)));
        private final Source copy = Given.archived(dossier, "They said: “We said so.” They said so twice.");
        private final Statement statement = Given.statement(dossier, party, source, "We said so.");
        private final Claim published = Given.claim(dossier, party, Given.unique("A published claim"), checker);
        private final Claim submitted = Given.claim(dossier, party, Given.unique("A submitted claim"), checker);
        private final String answer = Given.answer(submitted, statement, Stance.OTHER).id.toString();
        private final String appearance = Given.appearance(submitted, source, true, "They said so.").id.toString();
        private final String standing = Given.appearance(published, source, true, "They said so.").id.toString();
        private final Edition edition = Given.published(published, checker, Given.editor());
        private final Verdict verdict = Given.submitted(submitted, checker);
        private final String link = link();
        private final String note = Given.pinned(Given.submissionOf(verdict), "Because of what was said.", checker).toString();
        private final String secret = Given.preview(Given.submissionOf(verdict), Given.editor());
        private final String suggestion = suggestion();
        private final String reply = Given.asked(party, submitted).id.toString();
        private final String contact = Given.contact(party, "press@example.org").id.toString();
        private final String report = Given.reported(edition, "The date is wrong.").toString();

        String pathOf(Route route) {
            Matcher parameters = PARAMETER.matcher(route.path());
            StringBuilder path = new StringBuilder();
            while (parameters.find()) {
                parameters.appendReplacement(path, value(route, route.path().substring(0, parameters.start()), parameters.group(1)));
            }
            parameters.appendTail(path);
            return path.toString().equals("/oembed") ? path + "?url=http://localhost:8080/claims/"
                    + slug(Claim.<Claim>findById(published.id).slug) : path.toString();
        }

        private String value(Route route, String before, String name) {
            String[] parts = before.split("/");
            String kind = parts[parts.length - 1];
            boolean desk = before.startsWith("/desk/");
            String value = switch (kind) {
                case "dossiers" -> desk ? dossier.id.toString() : slug(Dossier.<Dossier>findById(dossier.id).slug);
                case "claims" -> desk ? submitted.id.toString() : slug(Claim.<Claim>findById(published.id).slug);
                case "editions" -> desk ? edition.id.toString() : Integer.toString(edition.number);
                case "reports" -> report;
                case "statements" -> statement.id.toString();
                case "sources" -> desk ? source.id.toString() : slug(Source.<Source>findById(source.id).slug);
                case "copies" -> copy.id.toString();
                case "suggestions" -> suggestion;
                case "quotations" -> Tables.value("select passage_id from statement_passage where statement_id = '" + statement.id + "'");
                case "of" -> statement.id.toString();
                case "left-out" -> Given.made(() -> LeftOutPart.of(source).get(0).id.toString());
                case "parties" -> desk ? party.id.toString() : slug(Party.<Party>findById(party.id).slug);
                case "sitemaps" -> "claims-1.xml";
                case "answers" -> answer;
                case "replies", "all" -> reply;
                case "contacts" -> contact;
                case "appearances" -> appearance;
                case "reviews" -> Given.submissionOf(verdict).toString();
                case "preview" -> secret;
                case "notes" -> note;
                case "previews" -> Tables.value("select id from preview_link where token_hash = encode(sha256('" + secret + "'), 'hex')");
                case "accounts" -> checker.id.toString();
                case "drafts", "passkeys", "sessions" -> Ids.next().toString();
                case "set-up" -> link;
                default -> null;
            };
            assertNotNull(value, "Things has nothing to put for {" + name + "} in " + route);
            return value;
        }

        private String suggestion() {
            String id = Ids.next().toString();
            Tables.change("insert into suggestion (id, source_id, speaker, stance, start_at, end_at, dismissed, version) values ('" + id + "', '"
                    + source.id + "', 'They', 'OTHER', 0, 9, false, 0)");
            return id;
        }

        private static String link() {
            String token = Ids.next().toString();
            Tables.change("insert into set_up_link (token_hash, account_id, expires_at) values (encode(sha256('" + token + "'), 'hex'), '"
                    + Given.checker().id + "', now() + interval '1 hour')");
            return token;
        }

        private static String slug(String slug) {
            assertNotNull(slug);
            return slug;
        }
    }
}
