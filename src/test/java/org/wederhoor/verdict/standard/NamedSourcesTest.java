package org.wederhoor.verdict.standard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NamedSourcesTest {

    @Test
    void anonymous_sources_alone_never_confirm() {
        assertEquals(Result.NOT_MET, new Known().origin(false).origin(false).on(Rule.NAMED_SOURCES).result());
    }

    @Test
    void beside_something_that_confirms_they_do_no_harm() {
        assertEquals(Result.MET, new Known().origin(false).document("A letter").on(Rule.NAMED_SOURCES).result());
    }

    @Test
    void where_every_origin_names_its_source_there_is_nothing_against_it() {
        assertEquals(Result.MET, new Known().origin(true).on(Rule.NAMED_SOURCES).result());
    }
}
