package org.wederhoor.dossier;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesakesTest {

    @ParameterizedTest
    @CsvSource({"Gemeente Oosterveen, gemeente Oosterveen", "Société Générale, Societe Generale", "KPN N.V., KPN", "Ostaria B.V., OSTARIA",
            "Ostaria Inc., Ostaria", "Müller GmbH, Mueller", "Müller GmbH & Co. KG, Muller", "De Harbour Post, Harbour Post",
            "The Harbour Post, Harbour-Post", "A.I.V.D., AIVD",
            "Vodafone/Ziggo, VodafoneZiggo", "Brouwer & Van Dam, Brouwer en van Dam", "Brouwer and Van Dam, Van Dam & Brouwer",
            "Brand Els, Els Brand",
            "Łódzka spółka, Lodzka spolka", "Straße 7, Strasse 7", "McDonald’s, McDonalds", "Газпром, Gazprom",
            "Het Parool, Parool", "Deutsche Bahn AG, Deutsche Bahn"})
    void may_be_one(String one, String other) {
        assertTrue(alike(one, other));
        assertTrue(alike(other, one));
    }

    @ParameterizedTest
    @CsvSource({"Gemeente Oosterveen, Gemeente Westerveen", "KPN, KPNQwest", "Ostaria Media, Ostaria", "De, Het",
            "Els Brand, Jan Brand", "Krant 1, Krant 11", "B.V., N.V."})
    void are_two(String one, String other) {
        assertFalse(alike(one, other));
    }

    @Test
    void no_name_is_like_none() {
        assertFalse(Namesakes.alike(List.of("")).test(""));
        assertFalse(Namesakes.alike(List.of("–")).test("…"));
    }

    private static boolean alike(String one, String other) {
        return Namesakes.alike(List.of(one)).test(other);
    }
}
