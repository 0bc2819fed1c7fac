package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import org.junit.jupiter.api.Test;

import org.wederhoor.desk.race.Race;
import org.wederhoor.desk.race.Races;
import org.wederhoor.desk.race.Tab;
import org.wederhoor.support.Routes;
import org.wederhoor.support.Together;

/** Two tabs with the same page, over every route that writes: whatever both send, nothing is overwritten or lost in silence. */
@QuarkusTest
class TwoTabsTest {

    /** Of those that are not rare; without the property each of them is run twice. */
    private static final Integer RACES = Integer.getInteger("wederhoor.races");
    private static final int RARE = 3;
    private static final long SEED = 20190416;

    /** Routes that write and are not raced, each with why two tabs can do no harm there. */
    private static final Map<String, String> NOT_RACED = Map.ofEntries(
            Map.entry("/desk/sign-in", "it opens a session of its own for each who signs in"),
            Map.entry("/desk/sources/{id}/signatures", "each key that is added is a row of its own, and never edited"),
            Map.entry("/desk/share", "a device sends it, and each share is kept by itself"),
            Map.entry("/desk/share/{share}", "each file can be chosen once, and nobody types anything"),
            Map.entry("/desk/share/{share}/discard", "it throws away one's own, which can be done once, and nobody types anything"),
            Map.entry("/desk/sources/{id}/anew", "the same reading is kept once, and nobody types anything"),
            Map.entry("/desk/sources/{id}/signatures/look-up", "it asks DNS, and nobody types anything"),
            Map.entry("/desk/sources/{source}/details", "each detail that is noted is a row of its own, and never edited"),
            Map.entry("/desk/sources/{source}/words", "a picture gets its text once; PictureWordsTest comes too late"),
            Map.entry("/desk/sources/{source}/words/machine", "it asks for a reading, which can be done once, and gives back what is typed"),
            Map.entry("/desk/lead", "nobody types anything: a button says what is to lead, whatever does"),
            Map.entry("/desk/topics", "each topic is a row of its own, and a name that another has is refused"),
            Map.entry("/desk/topics/{id}", "a name is refused where it was changed since; DeskTopicsTest tries it"),
            Map.entry("/desk/topics/{id}/merge", "it can be done once, and nobody types anything"),
            Map.entry("/desk/claims/{claim}/topics", "it takes and gives what was ticked otherwise than before, and leaves the rest"),
            Map.entry("/desk/takedowns", "what a chief prepares is a row of its own, and never edited"),
            Map.entry("/desk/takedowns/{id}/carry-out", "it can be done once, and nobody types anything"),
            Map.entry("/desk/takedowns/{id}/drop", "it can be done once, and nobody types anything"),
            Map.entry("/desk/sign-out", "it ends one's own session, which can be done once"),
            Map.entry("/desk/account/sso", "nobody types anything: two ways to the provider are two ways"),
            Map.entry("/desk/accounts/{id}/sso", "it lets an account go of the provider, which can be done once, and nobody types anything"),
            Map.entry("/desk/sso/back-channel", "another program sends it, and its token counts once"),
            Map.entry("/witness/add-checkpoint", "another program sends it, one after the other"),
            Map.entry("/desk/sign-in/second-step", "it opens a session of its own for each who signs in; a code counts once"),
            Map.entry("/desk/sign-in/second-step/challenge", "it gives each who asks something else to sign"),
            Map.entry("/desk/sign-in/passkey", "it opens a session of its own for each who signs in; what was signed counts once"),
            Map.entry("/desk/sign-in/passkey/challenge", "it gives each who asks something else to sign"),
            Map.entry("/desk/confirm/challenge", "it gives each who asks something else to sign"),
            Map.entry("/desk/account/second-factor/passkeys", "each passkey is one of its own, and what was signed counts once"),
            Map.entry("/desk/account/second-factor/passkeys/challenge", "it gives each who asks something else to sign"),
            Map.entry("/desk/account/second-factor/passkeys/{passkey}/name", "it is one's own passkey, and the last name that one gives it counts"),
            Map.entry("/desk/account/second-factor/passkeys/{passkey}/remove", "it takes away one's own passkey, which can be done once"),
            Map.entry("/desk/confirm", "it notes that somebody proved who they are"),
            Map.entry("/desk/account/second-factor/app", "nobody types anything: a new secret takes the place of one that was not used yet"),
            Map.entry("/desk/account/second-factor/app/code", "a code counts once, and for one secret alone"),
            Map.entry("/desk/account/second-factor/app/remove", "it takes away one's own app, which can be done once"),
            Map.entry("/desk/account/second-factor/recovery-codes", "nobody types anything: the new set says itself that earlier codes stop working"),
            Map.entry("/desk/accounts/{id}/second-factor", "it takes a factor away, which can be done once, and nobody types anything"),
            Map.entry("/desk/accounts/second-factor", "nobody types anything: a button says what is to be so, whatever is"),
            Map.entry("/desk/accounts/{id}/link", "nobody types anything: a new link says itself that earlier ones stop working"),
            Map.entry("/desk/drafts", "a draft is a row per account and form without a version, written over by the newest words of its form"),
            Map.entry("/desk/drafts/{id}/discard", "it throws away one's own draft and nothing that was saved"),
            Map.entry("/desk/claims/{claim}/presence", "it notes the time at which somebody looked"),
            Map.entry("/desk/dossiers/{dossier}/intake/capture", "it fetches from the internet and then goes the way of what is pasted, which is raced"),
            Map.entry("/desk/dossiers/{dossier}/pages/{upload}", "each page can be chosen once, and nobody types anything"),
            Map.entry("/desk/elsewhere/imports/file", "what is here already is known, and each import is a row of its own"),
            Map.entry("/desk/elsewhere/imports/address", "it fetches from the internet; what is here already is known"),
            Map.entry("/desk/elsewhere/imports/{import}/columns", "the columns of a table can be named once"),
            Map.entry("/desk/elsewhere/feeds", "an address is there once, and its button says how often it is fetched, whatever is"),
            Map.entry("/desk/elsewhere/feeds/{feed}/stop", "it stops a feed, which can be done once, and nobody types anything"),
            Map.entry("/desk/mail/{mail}/look", "it shows the page with what is typed in it, and saves nothing"),
            Map.entry("/desk/mail/{mail}/answer", "a mail can be filed once, and nobody types anything"),
            Map.entry("/desk/mail/{mail}/source", "a mail can be filed once, and nobody types anything"),
            Map.entry("/desk/mail/{mail}/back", "it brings a mail back, which can be done once, and nobody types anything"),
            Map.entry("/desk/replies/{id}/words", "it shows the page with what is typed in it, and saves nothing"),
            Map.entry("/desk/reviews/{submission}/words", "it shows the page with what is typed in it, and saves nothing"),
            Map.entry("/desk/reviews/{submission}/notes/{note}/resolve", "it resolves a note, which can be done once, and nobody types anything"),
            Map.entry("/desk/claims/{claim}/notes/{note}/resolve", "it resolves a note, which can be done once, and nobody types anything"),
            Map.entry("/desk/reviews/{submission}/previews/{preview}/end", "it ends a link, which can be done once, and nobody types anything"),
            Map.entry("/desk/contacts/{id}/undo", "it puts a contact back, which can be done once, and nobody types anything"),
            Map.entry("/desk/terms", "each term is one of its own, and none takes another's place"),
            Map.entry("/desk/terms/{term}/remove", "it removes a term, which can be done once, and nobody types anything"),
            Map.entry("/desk/corrections/{id}/remove", "it removes what was on the page, which can be done once, and nobody types anything"),
            Map.entry("/desk/account/password", "it needs the password that it replaces; OwnPasswordTest races it"),
            Map.entry("/desk/account/sessions/end", "it ends sessions, which can be done once, and nobody types anything"),
            Map.entry("/desk/account/sessions/{id}/end", "it ends a session, which can be done once, and nobody types anything"),
            Map.entry("/desk/accounts/{id}/end-sessions", "it ends sessions, which can be done once, and nobody types anything"),
            Map.entry("/desk/replies/{id}/send", "it needs a mail server; MailerDownTest presses it on a page that is stale"));

    @Test
    void every_route_that_writes_is_raced_or_says_why_not() {
        Set<String> raced = Races.all().stream().flatMap(race -> race.open("One", "Two").stream())
                .map(tab -> Routes.taking(tab.path())).collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = Routes.writing().stream().map(Routes.Route::path).collect(Collectors.toCollection(TreeSet::new));
        for (String path : NOT_RACED.keySet()) {
            assertTrue(all.contains(path), path);
            assertFalse(raced.contains(path), path);
        }
        all.removeAll(NOT_RACED.keySet());
        assertEquals(all, raced);
    }

    @Test
    void of_two_tabs_nothing_is_lost_in_silence() {
        List<Race> races = Races.all();
        List<Race> often = races.stream().filter(race -> !race.rare()).toList();
        Random chance = new Random(SEED);
        List<String> lost = new ArrayList<>();
        races.stream().filter(Race::rare).forEach(race -> {
            for (int i = 0; i < RARE; i++) {
                run(race, "rare " + i, chance.nextBoolean(), lost);
            }
        });
        int all = RACES == null ? 2 * often.size() : RACES;
        for (int i = 0; i < all; i++) {
            run(often.get(i % often.size()), Integer.toString(i), chance.nextBoolean(), lost);
        }
        System.out.printf("%d races of two tabs over %d kinds: %d lost something in silence%n", all + RARE * (races.size() - often.size()),
                races.size(), lost.size());
        assertEquals(List.of(), lost);
    }

    private static void run(Race race, String number, boolean atOnce, List<String> lost) {
        List<Tab> tabs = List.of();
        try {
            tabs = race.open("One tab " + number + ".", "Another tab " + number + ".");
            List<Callable<Response>> acts = tabs.stream().map(Tab::act).toList();
            race.check(tabs, atOnce ? Together.run(acts) : List.of(acts.get(0).call(), acts.get(1).call()));
        } catch (AssertionError | Exception e) {
            lost.add("race " + number + (atOnce ? " at once, " : ", ") + tabs.stream().map(Tab::path).toList() + ": " + e);
        }
    }
}
