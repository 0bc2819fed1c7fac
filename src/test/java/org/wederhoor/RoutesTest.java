package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.ext.web.Router;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.sso.SsoAgain;
import org.wederhoor.account.sso.SsoDoor;
import org.wederhoor.api.ApiStatements;
import org.wederhoor.desk.account.OwnPasskeys;
import org.wederhoor.desk.preview.PreviewPictures;
import org.wederhoor.desk.preview.Previews;
import org.wederhoor.desk.source.DetailFiles;
import org.wederhoor.desk.source.MailSignatures;
import org.wederhoor.desk.source.PictureDetails;
import org.wederhoor.desk.source.PictureFiles;
import org.wederhoor.desk.source.PictureWords;
import org.wederhoor.desk.source.SharedFiles;
import org.wederhoor.publication.about.SecurityTxt;
import org.wederhoor.publication.source.PublishedPictures;
import org.wederhoor.support.Desk;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Routes;
import org.wederhoor.support.Routes.Route;
import org.wederhoor.support.Tables;

/** Walks over every route there is: each is closed unless it is declared public, and reading changes nothing. */
@QuarkusTest
class RoutesTest {

    private static final Set<String> OPEN = Set.of("SignIn", "SecondSteps", "PasskeySignIns", "SetUp", "ReadersFront", "ReadersDossiers", "ReadersClaims",
            "ReadersReports", "Corrections", "ReadersMethodology", "ReadersSearch", "SiteFeed", "DossierFeed", "PartyFeed",
            "ReviewFeed", "SitemapIndex", "Sitemaps", "Robots", "SharePictures", "Cards", "OEmbed", "TimeGates", "TimeMaps",
            "Comparisons", "ReadersParties", "ReadersSources", "ReadersAbout", "SecurityTxt", "Previews", "SsoDoor", "BackChannel",
            "PublicLog", "LogTiles", "EditionChecks", "Witness", "PublishedPictures", "PreviewPictures", "ApiReference", "OpenApiFile", "ApiClaims",
            "ApiEditions", "ApiDossiers", "ApiParties", "ApiStatements", "ApiSources", "ApiSearch", "ApiMatch", "ReadersLists",
            "ReadersMonths", "ReadersTopics", "ReadersFigures");

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
        Things things = new Things(Things.State.SUBMITTED);
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
        Things things = new Things(Things.State.SUBMITTED);
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
        Things things = new Things(Things.State.SUBMITTED);
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
        Things things = new Things(Things.State.SUBMITTED);
        Desk chief = Desk.as("chief");
        Map<String, String> before = Tables.all();
        for (Route route : Routes.all()) {
            if (route.isGet()) {
                Response answer = chief.get(things.pathOf(route));
                // there is no single sign-on and no address to report holes to, unless it is set up; the chief has no passkey,
                // the source is no mail and no picture, what was shared is somebody else's, and what the statement answers is not published
                assertTrue(answer.statusCode() < 400 || answer.statusCode() == 404
                        && List.of(SsoDoor.class, SsoAgain.class, SecurityTxt.class, OwnPasskeys.class, MailSignatures.class, SharedFiles.class,
                                PictureDetails.class, PictureWords.class, PictureFiles.class, DetailFiles.class, PublishedPictures.class,
                                PreviewPictures.class, ApiStatements.class).contains(route.resource()),
                        route + " " + answer.statusCode());
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
}
