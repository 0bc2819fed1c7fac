package org.wederhoor.account.factor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeCodesTest {

    private static final String SECRET = new Base32().encodeToString("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The test vectors of RFC 6238, appendix B, for SHA-1; of their eight digits, the last six. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037", "20000000000, 353130"})
    void codes_are_those_of_the_standard(long second, String code) {
        assertEquals(code, TimeCodes.at(SECRET, second / 30));
    }

    @Test
    void a_code_counts_in_its_own_half_minute_and_in_those_beside_it() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = now.getEpochSecond() / 30;
        for (long off = -3; off <= 3; off++) {
            assertEquals(Math.abs(off) <= 1 ? OptionalLong.of(step + off) : OptionalLong.empty(),
                    TimeCodes.stepOf(SECRET, TimeCodes.at(SECRET, step + off), now), Long.toString(off));
        }
    }

    @ParameterizedTest
    @CsvSource({"''", "00592", "0059240", "٠٠٥٩٢٤"})
    void what_is_not_the_code_to_the_sign_does_not_count(String typed) {
        assertEquals(OptionalLong.empty(), TimeCodes.stepOf(SECRET, typed, Instant.ofEpochSecond(1_234_567_890)));
    }
}
