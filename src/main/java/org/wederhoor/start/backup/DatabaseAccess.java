package org.wederhoor.start.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.postgresql.Driver;

/** How a role gets into a database. */
public record DatabaseAccess(String url, String user, String password) {

    /** A connection without limits of time, on which values are written the same way whatever the server and this machine are set to. */
    Connection open() throws SQLException {
        Properties who = new Properties();
        if (user != null) {
            who.setProperty("user", user);
        }
        if (password != null) {
            who.setProperty("password", password);
        }
        who.setProperty("ApplicationName", "Wederhoor backup");
        Connection connection = new Driver().connect(url, who);
        if (connection == null) {
            throw new SQLException(url + " is no address of a PostgreSQL");
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = '60s';"
                    + " set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'iso_8601'; set bytea_output = 'hex';"
                    + " set extra_float_digits = 1; set synchronize_seqscans = off; set row_security = off; set search_path = public");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }
}
