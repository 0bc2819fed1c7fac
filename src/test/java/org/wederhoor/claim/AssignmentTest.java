package org.wederhoor.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.wederhoor.account.Account;
import org.wederhoor.account.Role;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;

class AssignmentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private final Assignment assignment = new Assignment();
    private final Account anna = new Account(Ids.next(), "anna", "Anna", Role.EDITOR);
    private final Account gone = new Account(Ids.next(), "gone", "Gone", Role.EDITOR);

    AssignmentTest() {
        gone.disabledAt = Instant.EPOCH;
    }

    @Test
    void a_year_that_is_far_off_is_mistyped() {
        assignment.assign(new AssignmentWords(anna, TODAY.plusYears(10)), TODAY);
        for (LocalDate far : List.of(TODAY.plusYears(10).plusDays(1), LocalDate.of(9999, 12, 31))) {
            assertEquals(AssignmentRefusal.FAR, assertThrows(Refused.class, () -> assignment.assign(new AssignmentWords(anna, far), TODAY)).words());
        }
        assertEquals(TODAY.plusYears(10), assignment.due);
        assignment.due = LocalDate.of(9999, 12, 31);
        assignment.assign(new AssignmentWords(anna, assignment.due), TODAY);
    }

    @Test
    void today_is_no_day_that_is_past() {
        assignment.assign(new AssignmentWords(anna, TODAY), TODAY);
        assertEquals(new AssignmentWords(anna, TODAY), assignment.words());
    }

    @Test
    void nothing_newly_becomes_due_on_a_day_that_is_past() {
        assertRefused(AssignmentRefusal.PAST, new AssignmentWords(anna, TODAY.minusDays(1)));
        assertNull(assignment.due);
    }

    @Test
    void what_was_due_on_a_day_that_is_past_by_now_can_change_hands() {
        assignment.due = TODAY.minusDays(3);
        assignment.assign(new AssignmentWords(anna, assignment.due), TODAY);
        assertEquals(anna, assignment.owner);
        assertRefused(AssignmentRefusal.PAST, new AssignmentWords(anna, TODAY.minusDays(2)));
    }

    @Test
    void nothing_goes_to_a_closed_account_and_what_it_has_stays_until_it_is_given_on() {
        assertRefused(AssignmentRefusal.CLOSED_ACCOUNT, new AssignmentWords(gone, null));
        assignment.owner = gone;
        assignment.assign(new AssignmentWords(gone, TODAY), TODAY);
        assertEquals(TODAY, assignment.due);
        assignment.assign(new AssignmentWords(null, null), TODAY);
        assertEquals(new AssignmentWords(null, null), assignment.words());
    }

    private void assertRefused(AssignmentRefusal why, AssignmentWords words) {
        assertEquals(why, assertThrows(Refused.class, () -> assignment.assign(words, TODAY)).words());
    }
}
