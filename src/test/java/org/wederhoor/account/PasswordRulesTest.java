package org.wederhoor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.web.language.WordFiles;

class PasswordRulesTest {

    private static final List<String> OWN = Arrays.asList("j.devries", "Jan de Vries", "janneke.de.vries@desk.example", "Het Dagelijks Nieuws", null);

    @ParameterizedTest
    @ValueSource(strings = {"a long sentence", "correct horse battery staple", "Jan de Vries schrijft", "            x",
        "\u043d\u0435 \u0437\u043d\u0430\u044e \u044f \u0447\u0442\u043e", "123456789 and so on", "het nieuws van vandaag", "2026-11-29 19:20"})
    void any_signs_will_do(String password) {
        assertNull(PasswordRules.refusal(password, OWN));
    }

    @Test
    void the_length_is_counted_in_characters() {
        String clef = "\uD834\uDD1E";
        assertEquals(AccountRefusal.PASSWORD_SHORT, PasswordRules.refusal("e\u0301".repeat(11), OWN));
        assertNull(PasswordRules.refusal("abc" + clef.repeat(9), OWN));
        assertNull(PasswordRules.refusal("abc" + clef.repeat(125), OWN));
        assertEquals(AccountRefusal.PASSWORD_LONG, PasswordRules.refusal("abc" + clef.repeat(126), OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"123qweasdzxc", "QAZwsxedcrfv", "qwertyqwerty", "Administrator", "aaaaaaaaaaaa", "            ", "abcabcabcabca", "1234567890123",
        "098765432109", "abcdefghijklmn", "\u00e9e\u0301\u00e9e\u0301\u00e9e\u0301\u00e9e\u0301\u00e9e\u0301\u00e9e\u0301"})
    void what_is_guessed_first_will_not(String password) {
        assertEquals(AccountRefusal.PASSWORD_COMMON, PasswordRules.refusal(password, OWN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jan de vries", "JanDeVries2026!", "janneke.de.vries@desk.example", "Janneke.de.Vries", "het dagelijks nieuws",
        "HetDagelijksNieuws1", "Wederhoor2026", "hoor-en-wederhoor", "1234jdevries5678"})
    void a_name_will_not_with_digits_about_it_neither(String password) {
        assertEquals(AccountRefusal.PASSWORD_NAME, PasswordRules.refusal(password, OWN));
    }

    @Test
    void the_list_holds_what_the_rules_would_let_through() {
        List<String> common = WordFiles.lines("/passwords/common.txt");
        assertTrue(common.size() >= 5_000, Integer.toString(common.size()));
        for (String each : common) {
            assertTrue(each.length() >= PasswordRules.SHORTEST && each.equals(each.toLowerCase()), each);
        }
    }
}
