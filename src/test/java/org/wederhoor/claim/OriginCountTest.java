package org.wederhoor.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

@QuarkusTest
class OriginCountTest {

    private static final UUID KPN = UUID.randomUUID();
    private static final UUID AIVD = UUID.randomUUID();
    private static final Origins.Origin REPORT = origin(OriginKind.ORIGINAL_REPORT, null);
    private static final Origins.Origin DOCUMENT = origin(OriginKind.PRIMARY_DOCUMENT, null);
    private static final Origins.Origin OF_KPN = origin(OriginKind.PARTY, KPN);

    @Test
    void origins_of_one_kind_are_called_by_that_kind() {
        assertCount("4 articles, 1 original report", "4 artikelen, 1 oorspronkelijk bericht", 4, 0, REPORT);
        assertCount("1 article, 2 original reports", "1 artikel, 2 oorspronkelijke berichten", 1, 0, REPORT, REPORT);
        assertCount("3 articles, 1 primary document", "3 artikelen, 1 primair document", 3, 0, DOCUMENT);
        assertCount("2 primary documents", "2 primaire documenten", 0, 0, DOCUMENT, DOCUMENT);
        assertCount("2 articles, 1 origin: KPN", "2 artikelen, 1 oorsprong: KPN", 2, 0, OF_KPN);
        assertCount("2 articles, 2 origins: KPN, AIVD", "2 artikelen, 2 oorsprongen: KPN, AIVD", 2, 0, OF_KPN, origin(OriginKind.PARTY, AIVD));
    }

    @Test
    void origins_of_several_kinds_are_counted() {
        assertCount("5 articles, 2 independent origins", "5 artikelen, 2 onafhankelijke oorsprongen", 5, 0, REPORT, OF_KPN);
    }

    @Test
    void what_is_not_established_is_said_and_never_counted_as_an_origin() {
        assertCount("4 articles, origin not established", "4 artikelen, oorsprong niet vastgesteld", 4, 4);
        assertCount("origin not established", "oorsprong niet vastgesteld", 0, 0);
        assertCount("4 articles, 1 original report, origin of 1 article not established",
                "4 artikelen, 1 oorspronkelijk bericht, oorsprong van 1 artikel niet vastgesteld", 4, 1, REPORT);
        assertCount("4 articles, 1 original report, origin of 2 articles not established",
                "4 artikelen, 1 oorspronkelijk bericht, oorsprong van 2 artikelen niet vastgesteld", 4, 2, REPORT);
    }

    @Test
    void a_claim_that_appears_nowhere_has_no_count() {
        assertEquals("", OriginCount.in(Locale.ENGLISH, new Origins(0, 0, List.of(), List.of()), Object::toString));
    }

    private static void assertCount(String english, String dutch, int articles, int unestablished, Origins.Origin... established) {
        List<Origins.Open> open = new ArrayList<>();
        if (established.length == 0 || unestablished > 0) {
            open.add(new Origins.Open(OriginGap.NOT_NAMED, node()));
        }
        Origins origins = new Origins(articles, unestablished, List.of(established), open);
        Map<UUID, String> names = Map.of(KPN, "KPN", AIVD, "AIVD");
        assertEquals(english, OriginCount.in(Locale.ENGLISH, origins, names::get));
        assertEquals(dutch, OriginCount.in(Locale.forLanguageTag("nl"), origins, names::get));
    }

    private static Origins.Origin origin(OriginKind kind, UUID party) {
        return new Origins.Origin(kind, party, List.of(node()));
    }

    private static Origins.Node node() {
        return new Origins.Node(UUID.randomUUID(), List.of());
    }
}
