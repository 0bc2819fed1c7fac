package org.wederhoor.start;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;

/** What a script asks of {@code psql -At}, on a machine that has none: a query in each line, and its only value as a line. */
final class PlayedPsql {

    private PlayedPsql() {
    }

    public static void main(String[] args) throws Exception {
        try (Connection connection = DriverManager.getConnection(System.getenv("PLAYED_URL"), System.getenv("PLAYED_USER"), System.getenv("PLAYED_PASSWORD"));
                Statement statement = connection.createStatement();
                BufferedReader asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = asked.readLine(); line != null; line = asked.readLine()) {
                try (ResultSet row = statement.executeQuery(line)) {
                    row.next();
                    System.out.println(row.getString(1));
                }
            }
        }
    }
}
