package org.wederhoor.publication.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Silence;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.verdict.Content;

class PublishedSilenceTest {

    private static final Instant PUBLISHED = Instant.parse("2026-03-05T12:00:00Z");

    private final Content.Named asked = new Content.Named(UUID.randomUUID(), "Asked", PartyKind.COMPANY);
    private final Content.Named other = new Content.Named(UUID.randomUUID(), "Other", PartyKind.COMPANY);

    @Test
    void an_edition_from_before_requests_were_recorded_asked_nobody() {
        assertEquals(Silence.NOT_ASKED, silence(null, asked));
    }

    @Test
    void only_the_party_that_was_asked_was_asked() {
        List<Content.AskedSaid> requests = List.of(request("2026-03-03T09:00:00Z", "2026-03-05T11:59:59Z", "WAITING"));
        assertEquals(Silence.NO_ANSWER, silence(requests, asked));
        assertEquals(Silence.NOT_ASKED, silence(requests, other));
    }

    @Test
    void a_deadline_that_had_not_passed_at_publication_stays_open_for_ever() {
        assertEquals(Silence.WAITING, silence(List.of(request("2026-03-03T09:00:00Z", "2026-03-05T12:00:01Z", "WAITING")), asked));
        assertEquals(Silence.NO_ANSWER, silence(List.of(request("2026-03-03T09:00:00Z", "2026-03-05T12:00:00Z", "WAITING")), asked));
    }

    @Test
    void the_newest_request_counts() {
        assertEquals(Silence.REFUSED, silence(List.of(request("2026-03-04T09:00:00Z", "2026-03-05T09:00:00Z", "REFUSED"),
                request("2026-03-01T09:00:00Z", "2026-03-02T09:00:00Z", "WAITING")), asked));
    }

    private Content.AskedSaid request(String at, String deadline, String outcome) {
        return new Content.AskedSaid(asked, "MAIL", at, deadline, "Europe/Amsterdam", outcome);
    }

    private static Silence silence(List<Content.AskedSaid> requests, Content.Named party) {
        return PublishedMatrix.silence(new Content(null, null, null, null, List.of(), List.of(party), List.of(), List.of(), null, null,
                requests, null, null, null, null, null),
                party, PUBLISHED);
    }
}
