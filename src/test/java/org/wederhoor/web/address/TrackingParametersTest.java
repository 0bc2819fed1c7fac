package org.wederhoor.web.address;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingParametersTest {

    @ParameterizedTest
    @CsvSource({"/claims/x?fbclid=1, /claims/x", "/claims/x?utm_source=a&utm_medium=b, /claims/x", "/search?q=kpn&utm_source=a&page=2, /search?q=kpn&page=2",
            "/claims/x?gclid, /claims/x", "/claims/x?at=2026-05-01&fbclid=?, /claims/x?at=2026-05-01", "/?mc_cid=1&mc_eid=2, /",
        "https://krant.example/x?id=3&utm_source=a#top, https://krant.example/x?id=3#top", "https://krant.example/x?xtor=RSS-1#a, https://krant.example/x#a",
        "https://krant.example/?at_medium=mail&mkt_tok=2&id=3, https://krant.example/?id=3"})
    void are_taken_off(String asked, String plain) {
        assertEquals(plain, TrackingParameters.off(asked));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/claims/x", "/search?q=fbclid", "/search?q=utm_source=a", "/x?UTM_source=1", "/x?", "/x?&", "/x?at=1&at=2", "/x?utm=1",
        "/x#?utm_source=1"})
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
