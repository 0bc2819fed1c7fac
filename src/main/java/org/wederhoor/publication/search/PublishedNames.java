package org.wederhoor.publication.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.wederhoor.web.search.Found;
import org.wederhoor.web.search.Marks;
import org.wederhoor.web.search.Sought;

/** Finds the parties and dossiers that editions name. */
final class PublishedNames {

    private static final int SHOWN = 5;
    private static final int CHOICES = 40;

    private final Connection connection;

    PublishedNames(Connection connection) {
        this.connection = connection;
    }

    /** The id of what has that address; null when nothing has. */
    UUID at(String kind, String slug) throws SQLException {
        try (PreparedStatement known = connection.prepareStatement("select thing_id from search_thing where kind = ? and slug = ?")) {
            known.setString(1, kind);
            known.setString(2, slug);
            try (ResultSet row = known.executeQuery()) {
                return row.next() ? row.getObject(1, UUID.class) : null;
            }
        }
    }

    /** A few that go by all that is sought, short names first; none by words alone that hold sentences together. */
    List<Named> matching(Sought sought, Marks marks) throws SQLException {
        if (sought.words().isEmpty()) {
            return List.of();
        }
        List<Object> values = new ArrayList<>(List.of(marks.words(), Found.OPTIONS));
        String held = sought.condition(values);
        try (PreparedStatement names = connection.prepareStatement("select kind = 'PARTY', slug, name, language, ts_headline('wederhoor_plain',"
                + " search_text(name), ?::tsquery, ?) from (select * from (select *, search_exact(name) as exact from search_thing) thing where "
                + held + " limit 1000) named"
                + " order by kind desc, length(name), name limit " + SHOWN)) {
            for (int i = 0; i < values.size(); i++) {
                names.setObject(i + 1, values.get(i));
            }
            return read(names, marks);
        }
    }

    /** What the verdicts on {@code claims} name, what most of them name first. */
    List<Named> of(Collection<UUID> claims) throws SQLException {
        try (PreparedStatement names = connection.prepareStatement("select kind = 'PARTY', slug, name, language, name from (select thing,"
                + " count(*) as times from search_verdict, unnest(things) thing where claim_id = any (?) group by thing"
                + " order by times desc, thing limit " + CHOICES + ") often join search_thing on thing_id = thing order by times desc, name")) {
            names.setArray(1, connection.createArrayOf("uuid", claims.toArray()));
            return read(names, Marks.NONE);
        }
    }

    private static List<Named> read(PreparedStatement names, Marks marks) throws SQLException {
        List<Named> read = new ArrayList<>();
        try (ResultSet rows = names.executeQuery()) {
            while (rows.next()) {
                read.add(new Named(rows.getBoolean(1), rows.getString(2), rows.getString(3), rows.getString(4),
                        Found.in(rows.getString(3), rows.getString(5), marks)));
            }
        }
        return read;
    }
}
