package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;

/** A text that needs no looking into is cut as one that gets it. */
@QuarkusTest
class QuickCutsTest {

    // most of them are what the quick way takes for usual, alone or beside each other; the rest send a text the long way
    private static final List<String> USUAL = Stream.concat("abZéøž015.,.,'’-  \n\t\r:uh/&€§«»–—…“”„‘%()[]{+*?".codePoints().mapToObj(Character::toString),
            Stream.of("00", "000", "\n\n", "O.M.", "J. K.", "J.", "1.500", "3,5", "12:30", "woord", "de ")).toList();
    private static final List<String> UNUSUAL = Stream.concat("\u00A0\u2009\u00AD\u200B‐‑²½µĳſﬁ×÷Αя№\\@_<=|".codePoints().mapToObj(Character::toString),
            Stream.of("e\u0301")).toList();

    @Inject
    AgroalDataSource database;

    @Test
    void either_way_cuts_a_text_alike() throws SQLException {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>(IntStream.range(0, 5_000).mapToObj(i -> text(random, i % 4 > 0 ? USUAL : mixed(random), 1 + i % 7)).toList());
        IntStream.range(1, 0x3000).mapToObj(sign -> "a" + (char) sign + "b").forEach(texts::add);
        try (Connection connection = database.getConnection();
                PreparedStatement cut = connection.prepareStatement("select coalesce(string_agg(quote_literal(text), ' '), '') from unnest(?) text"
                        + " where search_text(text) is distinct from search_text_cut(text)")) {
            cut.setArray(1, connection.createArrayOf("text", texts.toArray()));
            try (ResultSet different = cut.executeQuery()) {
                different.next();
                assertEquals("", different.getString(1));
            }
        }
    }

    private static List<String> mixed(Random random) {
        return random.nextBoolean() ? UNUSUAL : List.of(USUAL.get(random.nextInt(USUAL.size())), UNUSUAL.get(random.nextInt(UNUSUAL.size())), ".", "1", "a");
    }

    private static String text(Random random, List<String> parts, int length) {
        return IntStream.range(0, length).mapToObj(i -> parts.get(random.nextInt(parts.size()))).collect(Collectors.joining());
    }
}
