package org.wederhoor.web.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

import org.jboss.logging.Logger;

import org.wederhoor.web.guard.DeskConfig;
import org.wederhoor.web.language.Languages;
import org.wederhoor.web.language.WordFiles;

/**
 * Tells the database which languages its searches read, all that the app is built with, whichever of them readers are shown; and which
 * forms their words have that a stemmer keeps apart, as the files under {@code search} say.
 */
@Singleton
class SearchLanguages {

    private static final Logger LOG = Logger.getLogger(SearchLanguages.class);

    @Inject
    AgroalDataSource database;

    @Inject
    DeskConfig desk;

    /** Before anything is written that is searched. An instance for readers alone writes nothing, this neither. */
    void onStart(@Observes @Priority(2) StartupEvent start) throws SQLException {
        if (!desk.enabled()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement patience = connection.prepareStatement("set local statement_timeout = 0")) {
                // nobody waits for an answer here, and a slow machine takes longer than a request may
                patience.execute();
            }
            read(connection);
            readForms(connection);
            connection.commit();
        }
    }

    private static void read(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement("select read_in_search(?)")) {
            read.setArray(1, connection.createArrayOf("text", Languages.built().stream().map(Locale::toLanguageTag).toArray()));
            try (ResultSet changed = read.executeQuery()) {
                changed.next();
                if (changed.getBoolean(1)) {
                    LOG.info("The search reads other languages than before. What was written until now is found by the stems of a new one"
                            + " after: select rebuild_search(). See Search in docs/operations.md.");
                }
            }
        }
    }

    private static void readForms(Connection connection) throws SQLException {
        List<String> languages = new ArrayList<>();
        List<String> lines = new ArrayList<>();
        for (Locale language : Languages.built()) {
            for (String line : WordFiles.lines("search", language)) {
                languages.add(language.getLanguage());
                lines.add(line.replaceAll("\\s+", " "));
            }
        }
        try (PreparedStatement read = connection.prepareStatement("select read_search_forms(?, ?)")) {
            read.setArray(1, connection.createArrayOf("text", languages.toArray()));
            read.setArray(2, connection.createArrayOf("text", lines.toArray()));
            read.executeQuery();
        }
    }
}
