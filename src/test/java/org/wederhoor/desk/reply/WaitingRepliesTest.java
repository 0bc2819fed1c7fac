package org.wederhoor.desk.reply;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Party;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

@QuarkusTest
class WaitingRepliesTest {

    private Account writer;
    private Desk desk;
    private Party party;
    private Claim claim;
    private UUID waiting;
    private UUID late;

    @BeforeEach
    void one_has_time_and_one_is_late() {
        writer = Given.checker();
        desk = Desk.as(writer);
        party = Given.party("Brouwer & Van Dam");
        claim = Given.claim(writer);
        waiting = asked(Duration.ofDays(4)).id;
        late = asked(Duration.ofDays(5)).id;
        Tables.change("update reply_request set asked_at = now() - interval '3 days', deadline = now() - interval '150 minutes' where id = '" + late + "'");
    }

    @Test
    void whoever_still_has_to_answer_is_listed_from_the_first_day_with_the_time_that_is_left() {
        Document page = desk.page("/desk/replies?dossier=" + claim.dossier.id);
        assertEquals(List.of(path(late), path(waiting)), rows(page).select(".party a").eachAttr("href"));
        assertEquals(List.of("overdue: no answer by the deadline 2 hours late", "waiting for an answer 4 days"), rows(page).select(".entry-side").eachText());
        Tables.change("update reply_request set outcome = 'REFUSED', closed_at = now(), closed_by = asked_by where id = '" + late + "'");
        assertEquals(List.of(path(waiting)), rows(desk.page("/desk/replies?dossier=" + claim.dossier.id)).select(".party a").eachAttr("href"));
        assertTrue(desk.page("/desk").select("section[aria-labelledby=replies] a").eachAttr("href").contains("/desk/replies"));
    }

    @Test
    void the_list_is_narrowed_by_dossier_by_whose_they_are_and_to_those_that_are_late() {
        assertEquals(List.of(path(late)), rows(desk.page("/desk/replies?when=late&dossier=" + claim.dossier.id)).select(".party a").eachAttr("href"));
        assertTrue(rows(desk.page("/desk/replies?whose=mine")).select(".party a").eachAttr("href").containsAll(List.of(path(late), path(waiting))),
                "they are about a claim that the editor wrote");
        Document others = Desk.as(Given.checker()).page("/desk/replies?whose=mine&dossier=" + claim.dossier.id);
        assertTrue(rows(others).isEmpty());
        assertEquals("No request is like that.", others.select("main .empty").text());
    }

    @Test
    void what_an_address_asks_for_that_is_unknown_narrows_nothing() {
        List<String> all = rows(desk.page("/desk/replies")).select(".party a").eachAttr("href");
        for (String odd : List.of("dossier=x", "dossier=" + UUID.randomUUID(), "whose=theirs", "when=never", "dossier=%00", "whose=&when=&dossier=")) {
            assertEquals(all, rows(desk.page("/desk/replies?" + odd)).select(".party a").eachAttr("href"), odd);
        }
        assertFalse(all.isEmpty());
    }

    private ReplyRequest asked(Duration ahead) {
        return Given.asked(party, claim, ReplyChannel.PHONE, Instant.now().plus(ahead));
    }

    private static Elements rows(Document page) {
        return page.select("main li.entry");
    }

    private static String path(UUID id) {
        return "/desk/replies/" + id;
    }
}
