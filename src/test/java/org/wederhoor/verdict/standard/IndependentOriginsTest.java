package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class IndependentOriginsTest {

    @Test
    void two_origins_that_name_their_source_confirm_and_one_does_not() {
        assertEquals(Result.NOT_MET, on(new Known().origin(true)));
        assertEquals(Result.MET, on(new Known().origin(true).origin(true)));
    }

    @Test
    void however_many_name_none_they_do_not_count() {
        assertEquals(Result.NOT_MET, on(new Known().origin(false).origin(false).origin(false).origin(true)));
    }

    @Test
    void they_count_where_a_desk_asks_for_no_names() {
        assertEquals(Result.MET, on(new Known().origin(false).origin(false), Rule.NAMED_SOURCES));
    }

    private static Result on(Known known, Rule... off) {
        return known.on(Rule.INDEPENDENT_ORIGINS, off).result();
    }
}
