package org.wederhoor.start;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

import org.postgresql.Driver;

/**
 * The role that the application works as in its embedded database. It owns nothing, so that whoever gets hold of it can switch off no trigger and
 * change no table; migrations run as the owner, and give it what the desk needs.
 */
record AppRole(String name, String password) {

    /**
     * Makes the role, or gives it this password where it is there.
     *
     * @param password of letters, digits, - and _
     * @throws IOException when the server refuses
     */
    void make(String jdbcUrl, String owner, String ownerPassword) throws IOException {
        Properties who = new Properties();
        who.setProperty("user", owner);
        who.setProperty("password", ownerPassword);
        try (Connection connection = new Driver().connect(jdbcUrl, who); Statement statement = connection.createStatement()) {
            statement.execute("do $$ begin if not exists (select from pg_roles where rolname = '" + name + "') then create role " + name
                    + " login nosuperuser nocreatedb nocreaterole; end if; end $$");
            statement.execute("alter role " + name + " password '" + password + "'");
        } catch (SQLException e) {
            throw new IOException("The embedded PostgreSQL did not take the application's role: " + e.getMessage(), e);
        }
    }
}
