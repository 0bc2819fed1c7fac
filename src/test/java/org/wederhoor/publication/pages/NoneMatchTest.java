package org.wederhoor.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoneMatchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = {
        "\"ab12\" | true",
        "W/\"ab12\" | true",
        "\"x\", \"ab12\" | true",
        "\"x\",W/\"ab12\" | true",
        "* | true",
        "\"ab12-gzip\" | false",
        "\"xab12\" | false",
        "ab12 | false",
        "\"ab12 | false",
        "' ' | false",
        "\"\" | false",
        "W/ | false",
        "\"x\"\"ab12\" | false"
    })
    void a_tag_matches_itself_alone(String header, boolean has) {
        assertEquals(has, NoneMatch.has(header, "\"ab12\""));
    }

    @Test
    void without_the_header_nothing_matches() {
        assertFalse(NoneMatch.has(null, "\"ab12\""));
    }
}
