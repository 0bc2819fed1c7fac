package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

import org.wederhoor.desk.race.Race;
import org.wederhoor.desk.race.Races;
import org.wederhoor.desk.race.Tab;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Routes;

/** What no page sends, in each field of each form of the desk, one thing or another: it is refused in words or does no harm, and never a failure of ours. */
@QuarkusTest
class OddValuesTest {

    private static final List<List<String>> ODD = List.of(List.of("\u0000"), List.of("new", "00000000-0000-0000-0000-000000000000", "new"));

    /** What many forms have. */
    private static final List<String> NAMES = List.of("id", "version", "seen", "draftPath", "back", "name", "password", "text", "note", "use", "then", "at",
            "party", "source", "claim", "dossier", "statement", "outlet", "agency", "role", "address", "edition", "submission", "reviewer", "day");

    @Test
    void nothing_that_is_posted_is_a_failure_of_ours() {
        Set<String> failed = new TreeSet<>();
        Set<String> sent = new HashSet<>();
        for (Race race : Races.all()) {
            Tab tab = race.open("One " + UUID.randomUUID() + ".", "Another.").get(0);
            tab.fields().keySet().stream().filter(field -> sent.add(Routes.taking(tab.path()) + " " + field))
                    .forEach(field -> send(tab, field, ODD.get(sent.size() % ODD.size()), failed));
        }
        assertEquals(Set.of(), failed);
    }

    @Test
    void nor_is_what_is_posted_to_something_that_is_not_there() {
        Set<String> failed = new TreeSet<>();
        for (Routes.Route route : Routes.writing()) {
            Map.of("00000000-0000-7000-8000-000000000000", "\u0000", "new", "new").forEach((id, value) -> {
                Map<String, String> fields = NAMES.stream().collect(Collectors.toMap(name -> name, name -> value));
                int status = Desk.as("chief").post(route.path().replaceAll("\\{[^}]*}", id), fields).statusCode();
                if (status >= 500) {
                    failed.add(status + " " + route + " " + id);
                }
            });
        }
        assertEquals(Set.of(), failed);
    }

    private static void send(Tab tab, String field, List<String> values, Set<String> failed) {
        Map<String, Object> fields = new LinkedHashMap<>(tab.fields());
        fields.put(field, values);
        int status = tab.desk().post(tab.path(), fields).statusCode();
        if (status >= 500) {
            failed.add(status + " " + Routes.taking(tab.path()) + " " + field + "=" + values);
        }
    }
}
