package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.test.junit.QuarkusTest;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.support.Desk;
import org.wederhoor.support.MatrixPage;
import org.wederhoor.support.Tables;

/** The matrix of the dossier that the app opens with, against what the articles say. */
@QuarkusTest
class BuiltInMatrixTest {

    /** By the claim's number: each party that answered and its stances. */
    private static final Map<Integer, Map<String, List<String>>> ANSWERS = new TreeMap<>(Map.ofEntries(
            Map.entry(1, Map.of("Huawei", List.of("denies", "denies", "declines to comment"),
                    "AIVD", List.of("declines to comment", "declines to comment", "declines to comment"),
                    "KPN", List.of("declines to comment"), "VodafoneZiggo", List.of("declines to comment"))),
            Map.entry(2, Map.of("AIVD", List.of("declines to comment", "declines to comment", "declines to comment"),
                    "KPN", List.of("declines to comment"), "VodafoneZiggo", List.of("declines to comment"),
                    "T-Mobile/Tele2", List.of("says it is unaware"))),
            Map.entry(3, Map.of("KPN", List.of("declines to comment"), "VodafoneZiggo", List.of("declines to comment"))),
            Map.entry(4, Map.of("KPN", List.of("confirms"))),
            Map.entry(5, Map.of("KPN", List.of("confirms"))),
            Map.entry(6, Map.of()),
            Map.entry(7, Map.of("KPN", List.of("denies"), "Huawei", List.of("denies"))),
            Map.entry(8, Map.of("Huawei", List.of("denies"), "KPN", List.of("says it is unaware"))),
            Map.entry(9, Map.of()), Map.entry(10, Map.of()), Map.entry(11, Map.of()),
            Map.entry(12, Map.of("AIVD", List.of("confirms"))),
            Map.entry(13, Map.of("KPN", List.of("confirms"))),
            Map.entry(14, Map.of()), Map.entry(15, Map.of()),
            Map.entry(16, Map.of("Huawei", List.of("denies")))));

    private final String id = Tables.value("select thing_id::text from journal_entry where verb = 'LOADED' and detail = 'huawei'");

    @Test
    void the_desk_sees_each_answer_where_it_belongs() {
        assertEquals(ANSWERS, answers(new MatrixPage(Desk.as("checker").page("/desk/dossiers/" + id))));
    }

    @Test
    void readers_see_the_same() {
        MatrixPage matrix = new MatrixPage(Desk.signedOut().page("/dossiers/" + Tables.value("select slug from dossier where id = '" + id + "'")));
        assertEquals(ANSWERS, answers(matrix));
        String first = matrix.table().select("tbody th").first().text();
        assertEquals(List.of("not asked"), matrix.cell(first, "T-Mobile/Tele2"));
        assertEquals(List.of(), matrix.cell(first, "Telfort"));
    }

    private static Map<Integer, Map<String, List<String>>> answers(MatrixPage matrix) {
        Map<Integer, Map<String, List<String>>> answers = new TreeMap<>();
        List<String> parties = matrix.parties();
        for (Element row : matrix.table().select("tbody tr")) {
            Map<String, List<String>> said = new TreeMap<>();
            for (int column = 0; column < parties.size(); column++) {
                List<String> stances = row.select("td").get(column).select("a .stance").eachText();
                if (!stances.isEmpty()) {
                    said.put(parties.get(column), stances);
                }
            }
            answers.put(answers.size() + 1, said);
        }
        return answers;
    }
}
