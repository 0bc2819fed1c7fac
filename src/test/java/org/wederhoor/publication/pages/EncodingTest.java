package org.wederhoor.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodingTest {

    private static final Set<Encoding> ALL = EnumSet.allOf(Encoding.class);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gzip, deflate, br, zstd | BROTLI",
        "gzip, deflate | GZIP",
        "GZIP | GZIP",
        "br;q=0, gzip;q=0.5 | GZIP",
        "br ; q=1.0 , gzip | BROTLI",
        "* | BROTLI",
        "br;q=0, * | GZIP",
        "identity | PLAIN",
        "deflate | PLAIN",
        "gzip;q=0 | PLAIN",
        "gzip;q=zero | PLAIN",
        "gzip;x=1 | PLAIN",
        ",;,=,q | PLAIN"
    })
    void the_smallest_that_is_taken_is_given(String accepted, Encoding given) {
        assertEquals(given, Encoding.best(accepted, ALL));
    }

    @Test
    void without_a_wish_nothing_is_packed() {
        assertEquals(Encoding.PLAIN, Encoding.best(null, ALL));
        assertEquals(Encoding.PLAIN, Encoding.best("", ALL));
    }

    @Test
    void what_is_not_there_is_not_given() {
        assertEquals(Encoding.GZIP, Encoding.best("br, gzip", EnumSet.of(Encoding.GZIP, Encoding.PLAIN)));
        assertEquals(Encoding.PLAIN, Encoding.best("br, gzip", EnumSet.of(Encoding.PLAIN)));
    }

    @Test
    void strange_headers_by_the_thousand_are_read_all_the_same() {
        for (int each = 0; each < 1000; each++) {
            assertEquals(Encoding.GZIP, Encoding.best("x" + each + ", gzip", EnumSet.of(Encoding.GZIP)));
        }
    }
}
