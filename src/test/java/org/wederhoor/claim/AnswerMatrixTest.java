package org.wederhoor.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerMatrixTest {

    private final AnswerMatrix.Voice huawei = voice("Huawei");
    private final AnswerMatrix.Voice kpn = voice("KPN");
    private final AnswerMatrix.Voice aivd = voice("AIVD");

    @Test
    void a_dossier_without_claims_or_parties_has_nothing_to_show() {
        assertTrue(AnswerMatrix.of(List.of()).isEmpty());
        assertTrue(AnswerMatrix.of(List.of(heard(List.of(), List.of()))).isEmpty());
    }

    @Test
    void every_answer_of_a_party_stands_in_its_cell_in_the_order_given() {
        AnswerMatrix matrix = AnswerMatrix.of(List.of(heard(
                List.of(given(huawei, Stance.DENIES, "first"), given(kpn, Stance.DECLINES, "other"), given(huawei, Stance.DECLINES, "second")),
                List.of())));
        assertEquals(List.of("first", "second"), cell(matrix, 0, huawei).answers().stream().map(AnswerMatrix.Given::title).toList());
        assertEquals(List.of(Stance.DECLINES), cell(matrix, 0, kpn).answers().stream().map(AnswerMatrix.Given::stance).toList());
        assertEquals(null, cell(matrix, 0, huawei).silence());
    }

    @Test
    void whoever_answers_most_comes_first_and_equals_go_by_name() {
        AnswerMatrix matrix = AnswerMatrix.of(List.of(
                heard(List.of(given(kpn, Stance.CONFIRMS, "a")), List.of(new AnswerMatrix.Silent(huawei, Silence.NOT_ASKED))),
                heard(List.of(given(kpn, Stance.DENIES, "b")), List.of(new AnswerMatrix.Silent(aivd, Silence.NO_ANSWER)))));
        assertEquals(List.of("KPN", "AIVD", "Huawei"), matrix.parties().stream().map(AnswerMatrix.Voice::name).toList());
        assertEquals(List.of("KPN", "AIVD", "Huawei"), matrix.rows().get(1).cells().stream().map(cell -> cell.party().name()).toList());
    }

    @Test
    void a_party_that_only_claims_has_no_column_and_one_that_does_more_says_what_it_claims() {
        List<AnswerMatrix.Silent> claimsIt = List.of(new AnswerMatrix.Silent(kpn, Silence.CLAIMS));
        assertTrue(AnswerMatrix.of(List.of(heard(List.of(), claimsIt))).isEmpty());
        AnswerMatrix matrix = AnswerMatrix.of(List.of(heard(List.of(), claimsIt), heard(List.of(given(kpn, Stance.OTHER, "a")), List.of())));
        assertEquals(Silence.CLAIMS, cell(matrix, 0, kpn).silence());
    }

    @Test
    void a_claimant_that_answered_its_own_claim_is_not_silent() {
        AnswerMatrix matrix = AnswerMatrix.of(List.of(heard(List.of(given(kpn, Stance.CONFIRMS, "a")),
                List.of(new AnswerMatrix.Silent(kpn, Silence.CLAIMS), new AnswerMatrix.Silent(kpn, Silence.NOT_ASKED)))));
        assertEquals(null, cell(matrix, 0, kpn).silence());
        assertEquals(1, cell(matrix, 0, kpn).answers().size());
    }

    @Test
    void a_cell_of_a_party_that_the_claim_does_not_name_is_blank() {
        AnswerMatrix matrix = AnswerMatrix.of(List.of(heard(List.of(given(kpn, Stance.CONFIRMS, "a")), List.of()),
                heard(List.of(), List.of(new AnswerMatrix.Silent(huawei, Silence.REFUSED)))));
        assertFalse(cell(matrix, 0, huawei).isFilled());
        assertTrue(cell(matrix, 0, kpn).isFilled());
        assertTrue(cell(matrix, 1, huawei).isFilled());
    }

    @ParameterizedTest
    @CsvSource({"WAITING,false,WAITING", "WAITING,true,NO_ANSWER", "REFUSED,false,REFUSED", "REFUSED,true,REFUSED",
            "NO_ANSWER,true,NO_ANSWER", "STATEMENT,false,REPLIED", "STATEMENT,true,REPLIED"})
    void what_came_of_asking_says_why_a_party_is_silent(String outcome, boolean deadlineOver, Silence silence) {
        assertEquals(silence, Silence.after(outcome, deadlineOver));
    }

    @Test
    void sixty_claims_against_twenty_parties_fill_a_rectangle() {
        List<AnswerMatrix.Voice> parties = IntStream.range(0, 20).mapToObj(number -> voice("Party " + number)).toList();
        AnswerMatrix matrix = AnswerMatrix.of(IntStream.range(0, 60)
                .mapToObj(number -> heard(List.of(given(parties.get(number % 20), Stance.DENIES, "t" + number)), List.of())).toList());
        assertEquals(20, matrix.parties().size());
        assertEquals(60, matrix.rows().size());
        assertEquals(60, matrix.rows().stream().flatMap(row -> row.cells().stream()).filter(AnswerMatrix.Cell::isFilled).count());
        matrix.rows().forEach(row -> assertEquals(matrix.parties(), row.cells().stream().map(AnswerMatrix.Cell::party).toList()));
    }

    private static AnswerMatrix.Cell cell(AnswerMatrix matrix, int row, AnswerMatrix.Voice party) {
        return matrix.rows().get(row).cells().get(matrix.parties().indexOf(party));
    }

    private static AnswerMatrix.Voice voice(String name) {
        return new AnswerMatrix.Voice(UUID.randomUUID(), name);
    }

    private static AnswerMatrix.Given given(AnswerMatrix.Voice party, Stance stance, String title) {
        return new AnswerMatrix.Given(party, stance, title, "/claims/it#" + title, false);
    }

    private static AnswerMatrix.Heard heard(List<AnswerMatrix.Given> answers, List<AnswerMatrix.Silent> silent) {
        return new AnswerMatrix.Heard("It is so", "en", "/claims/it", answers, silent);
    }
}
