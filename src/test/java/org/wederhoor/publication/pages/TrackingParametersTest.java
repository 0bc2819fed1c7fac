package org.wederhoor.publication.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingParametersTest {

    @ParameterizedTest
    @CsvSource({"/claims/x?fbclid=1, /claims/x", "/claims/x?utm_source=a&utm_medium=b, /claims/x", "/search?q=kpn&utm_source=a&page=2, /search?q=kpn&page=2",
            "/claims/x?gclid, /claims/x", "/claims/x?at=2026-05-01&fbclid=?, /claims/x?at=2026-05-01", "/?mc_cid=1&mc_eid=2, /"})
    void are_taken_off(String asked, String plain) {
        assertEquals(plain, TrackingParameters.off(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims/x", "/search?q=fbclid", "/search?q=utm_source=a", "/x?UTM_source=1", "/x?", "/x?&", "/x?at=1&at=2", "/x?utm=1"})
    void what_is_none_stays(String asked) {
        assertSame(asked, TrackingParameters.off(asked));
    }

    @Test
    void thousands_of_signs_are_read_once() {
        String query = "&".repeat(8000);
        assertSame(query, TrackingParameters.off(query));
        assertEquals("/x?" + query, TrackingParameters.off("/x?" + query));
    }
}
