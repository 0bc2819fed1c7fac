package org.wederhoor.web.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.web.language.Languages;

/** Each test changes which languages are read, and takes it back. */
@QuarkusTest
class SearchLanguagesTest {

    @Inject
    AgroalDataSource database;

    private Connection connection;

    @BeforeEach
    void begin() throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    @AfterEach
    void takeBack() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
        connection.close();
    }

    private String value(String sql) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery("select (" + sql + ")::text")) {
            row.next();
            return row.getString(1);
        }
    }

    private boolean holds(String vector, String... words) throws SQLException {
        String terms = List.of(words).stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
        return value(vector + " @@ search_query(array[" + terms + "], false)").equals("true");
    }

    @Test
    void the_search_reads_the_languages_of_the_build() throws SQLException {
        String stems = Languages.built().stream().map(Locale::getLanguage).collect(Collectors.joining("','", "'", "'"));
        assertEquals(value("select count(*) from search_stems where language in (" + stems + ")"),
                value("select count(*) from search_stems where place is not null and language in (" + stems + ")"));
        assertEquals("false", value("read_in_search(array[" + stems + "])"), "it was so already");
    }

    @Test
    void a_text_is_found_by_the_stems_of_its_language_once_that_is_read() throws SQLException {
        String text = "search_vector('fi', 'Viranomaiset tutkivat verkkoja')";
        value("read_in_search(array['en', 'nl'])");
        assertFalse(holds(text, "verkko"));
        assertTrue(holds(text, "verkkoja"));
        value("read_in_search(array['en', 'nl', 'fi'])");
        assertTrue(holds(text, "verkko"));
        assertTrue(holds(text, "verkkoja"));
        assertTrue(holds("search_vector(null, 'Viranomaiset tutkivat verkkoja')", "verkon"));
        assertTrue(holds("search_vector('en', 'The networks were searched')", "network"));
        assertTrue(holds("search_vector('nl', 'De netwerken werden doorzocht')", "netwerk"));
    }

    @Test
    void a_function_word_is_left_out_unless_it_is_kept_or_stands_alone() throws SQLException {
        value("read_in_search(array['en', 'nl', 'fi'])");
        String text = "search_vector('fi', 'Verkko tutkittiin')";
        assertTrue(holds(text, "se", "verkko"), "se is it");
        assertFalse(holds(text, "se"));
        connection.createStatement().executeUpdate("update search_stems set kept = '{se}' where language = 'fi'");
        assertFalse(holds(text, "se", "verkko"));
        assertTrue(holds("search_vector('fi', 'Se verkko tutkittiin')", "se", "verkko"), "and it is in the index");
    }

    @Test
    void a_language_without_stems_is_read_word_by_word() throws SQLException {
        value("read_in_search(array['en', 'tlh'])");
        assertEquals("wederhoor_plain", value("search_language('tlh')"));
        assertTrue(holds("search_vector('tlh', 'tlhIngan maH')", "tlhingan"));
    }
}
