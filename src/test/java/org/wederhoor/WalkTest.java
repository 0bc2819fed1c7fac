package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.Things.State;
import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.desk.preview.Previews;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.OtherLanguage;
import org.wederhoor.support.Raw;
import org.wederhoor.support.Routes;
import org.wederhoor.support.Routes.Route;
import org.wederhoor.web.guard.FormToken;

/**
 * One walk over all routes, as everybody, with a claim in every state, and under every way to write an address: nothing of the desk comes out, nobody
 * does what their role may not, and no answer is our fault. What it counted it prints.
 */
@QuarkusTest
class WalkTest {

    @TestHTTPResource("/")
    URI site;

    private final List<String> leaks = new ArrayList<>();
    private final List<String> ours = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();
    private int requests;

    @AfterEach
    void say_what_was_found() {
        System.out.printf("Walked %d routes in %d requests: %d leaks, %d statuses of 500 and above, %d of another kind than they should be%n",
                Routes.all().size(), requests, leaks.size(), ours.size(), wrong.size());
        assertEquals(List.of(), leaks);
        assertEquals(List.of(), ours);
        assertEquals(List.of(), wrong);
    }

    @Test
    void in_every_state_each_sees_what_their_role_may() {
        Map<Role, Account> people = people();
        // apart, since a form may end every session of whoever sends it
        Map<Role, Account> readers = people();
        for (State state : State.values()) {
            Things things = new Things(state);
            Map<Role, Desk> reading = new EnumMap<>(Role.class);
            readers.forEach((role, account) -> reading.put(role, Desk.as(account)));
            for (Route route : Routes.all()) {
                String path = things.pathOf(route);
                stranger(things, route, path, send(route, path, null));
                stranger(things, route, path, send(route, path, "forged" + "0".repeat(37)));
                people.forEach((role, account) -> {
                    Desk desk = route.isGet() ? reading.get(role) : Desk.as(account);
                    signedIn(route, role, state, send(route, path, desk.session()));
                });
            }
        }
    }

    private static Map<Role, Account> people() {
        return Map.of(Role.CHECKER, Given.checker(), Role.EDITOR, Given.editor(), Role.CHIEF, Given.chief());
    }

    @Test
    void however_an_address_is_written_a_closed_page_stays_closed() {
        Things things = new Things(State.SUBMITTED);
        Desk chief = Desk.as(Given.chief());
        for (Route route : Routes.all()) {
            for (String path : variants(things.pathOf(route))) {
                Raw seen = send(route, path, null);
                stranger(things, route, path, seen);
                if (!route.isOpen() && seen.status() < 300) {
                    wrong.add(route + " as " + path + " to a stranger: " + seen.status());
                }
                // a chief's presses are walked above; here they would all be of the one chief's own doing
                fault(route + " as " + path, route.isGet() ? send(route, path, chief.session()) : seen);
            }
        }
    }

    private List<String> variants(String path) {
        int last = path.lastIndexOf('/');
        String head = path.substring(0, last);
        String tail = path.substring(last + 1);
        return List.of(path + "/", path + ";x=y", head + ";x=y/" + tail, "/" + path, head + "//" + tail, head + "%2f" + tail, head + "%5c" + tail,
                head + "\\" + tail, "/x/.." + path, "/x/%2e%2e" + path, "/." + path, path + "/.", path + "/..", path + "%00", path + "%20", path + ".html",
                path + ".json", path.toUpperCase(), OtherLanguage.PREFIX + path, "/NL" + path, "/xx" + path, "/nl/nl" + path, path + "?x=" + tail,
                site.getScheme() + "://" + site.getAuthority() + path, path.replace("desk", "%64esk"), path.replace("desk", "de%73k"));
    }

    private void stranger(Things things, Route route, String path, Raw answer) {
        fault(route + " as " + path, answer);
        // a preview's link is made to show a submission to whoever has it
        if (route.resource() != Previews.class && answer.body().contains(things.secret)) {
            leaks.add(route + " as " + path + " to a stranger: " + answer.status());
        }
    }

    private void signedIn(Route route, Role role, State state, Raw answer) {
        String what = route + " as " + role + ", " + state;
        fault(what, answer);
        if (!route.isOpen() && (answer.status() == 403) == role.includes(least(route))) {
            wrong.add(what + ": " + answer.status());
        }
    }

    private void fault(String what, Raw answer) {
        if (answer.status() >= 500) {
            ours.add(what + ": " + answer.status());
        }
    }

    private static Role least(Route route) {
        RolesAllowed allowed = route.method().isAnnotationPresent(RolesAllowed.class) ? route.method().getAnnotation(RolesAllowed.class)
                : route.resource().getAnnotation(RolesAllowed.class);
        return Role.valueOf(allowed.value()[0]);
    }

    /** A form goes with the token of its session and with nothing else in it. */
    private Raw send(Route route, String path, String session) {
        requests++;
        String cookie = "Cookie: " + Desk.COOKIE + "=" + session;
        if (route.isGet()) {
            return session == null ? Raw.send(site, "GET " + path + " HTTP/1.1") : Raw.send(site, "GET " + path + " HTTP/1.1", cookie);
        }
        String origin = "Origin: " + Desk.origin();
        return session == null ? Raw.post(site, path, "x=y", origin)
                : Raw.post(site, path, "token=" + FormToken.of(session), origin, cookie);
    }
}
