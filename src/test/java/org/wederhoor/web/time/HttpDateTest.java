package org.wederhoor.web.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpDateTest {

    @Test
    void a_moment_is_written_and_read_in_the_one_form_that_the_rfc_has() {
        Instant moment = Instant.parse("2026-05-05T10:09:08Z");
        assertEquals("Tue, 05 May 2026 10:09:08 GMT", HttpDate.write(moment));
        assertEquals(moment, HttpDate.read("Tue, 05 May 2026 10:09:08 GMT"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " ", "now", "2026-05-05", "2026-05-05T10:09:08Z", "Tuesday, 05-May-26 10:09:08 GMT", "Tue May  5 10:09:08 2026",
            "Mon, 05 May 2026 10:09:08 GMT", "Tue, 31 Feb 2026 10:09:08 GMT", "Tue, 05 May 2026 25:09:08 GMT", "Tue, 05 May 2026 10:09:08 UTC",
            "Tue, 05 May 2026 10:09:08 +01", "di., 05 mei 2026 10:09:08 GMT", "Tue, 05 May 2026 10:09:08 GMT, Tue, 05 May 2026 10:09:08 GMT",
            "<script>alert(1)</script>!!!!" })
    void whatever_else_is_sent_is_refused(String text) {
        assertThrows(IllegalArgumentException.class, () -> HttpDate.read(text));
    }

    @Test
    void a_text_of_any_length_is_refused_without_being_read() {
        assertThrows(IllegalArgumentException.class, () -> HttpDate.read("9".repeat(8_000_000)));
    }
}
