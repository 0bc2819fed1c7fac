package org.wederhoor.account;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.elytron.security.common.BcryptUtil;

import org.junit.jupiter.api.Test;

class PasswordHashTest {

    @Test
    void every_character_of_a_long_password_counts() {
        String clefs = "\uD834\uDD1E".repeat(127);
        String hash = PasswordHash.of(clefs + "a");
        assertTrue(PasswordHash.holds(hash, clefs + "a"));
        assertFalse(PasswordHash.holds(hash, clefs + "b"));
        assertFalse(PasswordHash.holds(hash, clefs));
    }

    @Test
    void one_password_has_two_hashes_under_two_salts() {
        String one = PasswordHash.of("a long sentence");
        String two = PasswordHash.of("a long sentence");
        assertNotEquals(one, two);
        assertTrue(one.matches("\\$hmac-sha384\\$2a\\$12\\$[./A-Za-z0-9]{53}"), one);
        assertTrue(PasswordHash.holds(two, "a long sentence"));
    }

    @Test
    void a_letter_is_the_same_however_it_is_composed_and_capitals_count() {
        String hash = PasswordHash.of("caf\u00e9 de la paix");
        assertTrue(PasswordHash.holds(hash, "cafe\u0301 de la paix"));
        assertFalse(PasswordHash.holds(hash, "Caf\u00e9 de la paix"));
        assertFalse(PasswordHash.holds(hash, "caf\u00e9 de la paix "));
    }

    @Test
    void what_was_kept_before_goes_on() {
        String before = BcryptUtil.bcryptHash("cafe\u0301 de la paix", 4);
        assertTrue(PasswordHash.holds(before, "cafe\u0301 de la paix"));
        assertFalse(PasswordHash.holds(before, "another sentence"));
    }
}
