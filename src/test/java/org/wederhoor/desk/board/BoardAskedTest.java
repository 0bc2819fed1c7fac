package org.wederhoor.desk.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.dossier.DossierWith;
import org.wederhoor.web.Ids;

class BoardAskedTest {

    private static final UUID SOME = Ids.next();

    @Test
    void an_address_that_asks_for_nothing_asks_for_all_by_due_day() {
        BoardAsked asked = asked();
        assertEquals(BoardFilter.ALL, asked.filter());
        assertEquals(Sort.DUE, asked.sort());
        assertEquals(1, asked.page());
        assertFalse(asked.isList() || asked.isReversed() || asked.isNarrowed());
        assertEquals("/desk/board", asked.path(""));
    }

    @Test
    void each_value_narrows_by_itself_whatever_its_case() {
        assertEquals(new BoardFilter(SOME, DossierWith.typed(""), SOME, false, Due.LATE, "DENIED", Stage.REVIEW),
                asked("dossier", SOME.toString(), "owner", SOME.toString(), "due", "late", "mark", "Denied", "stage", " review ").filter());
        assertEquals(new BoardFilter(null, DossierWith.typed(""), null, true, null, "NONE", null), asked("owner", "none", "mark", "NONE").filter());
    }

    @Test
    void words_of_a_dossier_narrow_too_and_stay_in_links() {
        BoardAsked asked = asked("titled", " Été  Havenbrug ", "page", "2");
        assertEquals(List.of("ete", "havenbrug"), asked.filter().titled().words());
        assertTrue(asked.isNarrowed());
        assertEquals("/desk/board?titled=%C3%89t%C3%A9++Havenbrug&view=list", asked.with("view", "list"));
        assertEquals(List.of("titled=" + "x".repeat(201)), asked("titled", "x".repeat(201)).unknown());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "owner", "due", "mark", "stage", "sort", "page", "view"})
    void an_unknown_value_asks_for_nothing_and_is_told(String name) {
        for (String value : List.of("nonsense", "'; drop table claim", "-", "0", "-1", "1e9", "999999", "\u0000", "DUE,TITLE", "null")) {
            BoardAsked asked = asked(name, value);
            assertEquals(List.of(name + "=" + value), asked.unknown());
            assertEquals(asked(), new BoardAsked(asked.given(), List.of()));
        }
        assertEquals(asked(), asked(name, ""));
        assertEquals(asked(), asked(name, "  "));
    }

    @Test
    void a_heading_sorts_by_itself_and_a_second_time_the_other_way_round() {
        assertEquals("/desk/board?sort=TITLE", asked().sorted(Sort.TITLE));
        assertEquals("/desk/board?sort=-TITLE", asked("sort", "title", "page", "4").sorted(Sort.TITLE));
        assertEquals("/desk/board?sort=TITLE", asked("sort", "-TITLE").sorted(Sort.TITLE));
        assertEquals("ascending", asked("sort", "TITLE").ordered(Sort.TITLE));
        assertEquals("descending", asked("sort", "CHANGED").ordered(Sort.CHANGED), "what was changed last comes first");
        assertEquals("ascending", asked("sort", "-CHANGED").ordered(Sort.CHANGED));
        assertNull(asked("sort", "TITLE").ordered(Sort.DUE));
        assertEquals("ascending", asked().ordered(Sort.DUE));
    }

    @Test
    void links_keep_what_is_asked_for_and_begin_with_the_first_page() {
        BoardAsked asked = asked("due", "LATE", "view", "list", "page", "3");
        assertTrue(asked.isList() && asked.isNarrowed());
        assertEquals("/desk/board/assign?view=list&due=LATE&page=3", asked.path("/assign"));
        assertEquals("/desk/board?view=list&due=LATE", asked.without("page"));
        assertEquals("/desk/board?due=LATE", asked.without("view"));
        assertEquals("/desk/board?due=LATE&view=list&stage=OUT", asked.stage(Stage.OUT));
    }

    private static BoardAsked asked(String... namesAndValues) {
        MultivaluedMap<String, String> query = new MultivaluedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            query.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return BoardAsked.of(query);
    }
}
