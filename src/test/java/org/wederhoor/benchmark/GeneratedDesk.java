package org.wederhoor.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import org.wederhoor.start.KeptDatabase;

/**
 * A desk with as many claims as it takes, to measure pages and searches on: dossiers of 20 to 50 claims, half of them Dutch and half
 * English, with parties, sources whose text is archived, statements with their passages, answers, verdicts in every state, and the
 * editions of four verdicts in five. The words are made up and as unequally common as real ones; the same seed makes the same words.
 * Rows are written past the triggers, as those would have left them; the search tables are filled by the functions that the triggers call.
 *
 * <p>{@code GeneratedDesk <folder> <claims> [<claims of each dossier>]} fills the embedded database in that folder, or adds to what an earlier run put there.
 * An app that is started with WEDERHOOR_DATA_FOLDER at that folder runs on it. Instead of a folder it can be the JDBC address of
 * another database, empty or filled by this class, with a superuser in it, since others cannot switch triggers off.
 */
public final class GeneratedDesk {

    private static final int DOSSIERS_AT_ONCE = 200;

    private final Connection connection;
    private final MadeUpNews news;
    private final CopiedRows rows = new CopiedRows();

    private GeneratedDesk(Connection connection, long seed) {
        this.connection = connection;
        this.news = new MadeUpNews(seed);
    }

    public static void main(String[] arguments) throws Exception {
        int each = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        withConnection(arguments[0], connection -> grow(connection, Integer.parseInt(arguments[1]), each));
    }

    /** What is done with a connection. */
    interface Work {
        void with(Connection connection) throws Exception;
    }

    /**
     * Does {@code work} on a database that has its tables.
     *
     * @param place the folder of an embedded database, or the JDBC address of another one with user and password in it
     */
    static void withConnection(String place, Work work) throws Exception {
        if (place.startsWith("jdbc:")) {
            withConnection(place, null, null, work);
        } else {
            try (KeptDatabase database = KeptDatabase.in(Path.of(place))) {
                withConnection(database.url(), database.user(), database.password(), work);
            }
        }
    }

    private static void withConnection(String url, String user, String password, Work work) throws Exception {
        Flyway.configure().placeholders(Map.of("app_role", user)).dataSource(url, user, password).load().migrate();
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            work.with(connection);
        }
    }

    /** Adds dossiers until the desk has {@code claims} claims or a few more. */
    static void grow(Connection connection, int claims) throws SQLException, IOException {
        grow(connection, claims, 0);
    }

    private static void grow(Connection connection, int claims, int each) throws SQLException, IOException {
        int there = number(connection, "select count(*) from claim");
        if (there < claims) {
            new GeneratedDesk(connection, there + 1).add(claims - there, each);
        }
    }

    static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }

    /** @param each how many claims a dossier has; 0 for 20 to 50 */
    private void add(int claims, int each) throws SQLException, IOException {
        run("set session_replication_role = replica");
        run("set synchronous_commit = off");
        run("set maintenance_work_mem = '1GB'");
        List<UUID> accounts = List.of(account("CHECKER"), account("EDITOR"));
        List<GeneratedDossier.Named> parties = parties(Math.max(20, claims / 20));
        int dossier = number(connection, "select count(*) from dossier");
        int added = 0;
        while (added < claims) {
            for (int i = 0; i < DOSSIERS_AT_ONCE && added < claims; i++) {
                int size = Math.min(each > 0 ? each : 20 + news.below(31), claims - added);
                new GeneratedDossier(++dossier, news, rows, parties, accounts, size).write();
                added += size;
            }
            rows.write(connection);
            progress(added, claims);
        }
        run("update claim c set slug = null where not exists (select from current_edition e where e.claim_id = c.id)");
        run("insert into claim_assignment (claim_id, dossier_id, owner_id, touched_at) select id, dossier_id, edited_by, created_at from claim"
                + " on conflict do nothing");
        makeFindable();
        run("insert into log_backlog select row_number() over (order by published_at, number, id), id from edition e"
                + " where not exists (select from log_entry l where l.edition_id = e.id)");
        run("set session_replication_role = origin");
        while (number(connection, "select log_build(20000)") > 0) {
            System.out.println("The public log is being built");
        }
        run("vacuum analyze");
    }

    private UUID account(String role) {
        UUID id = UUID.randomUUID();
        rows.add("account (id, sign_in_name, full_name, role, demo, created_at, version)", id,
                role.toLowerCase() + "-" + id.toString().substring(0, 8), "Made up", role, false, "2006-01-01T00:00:00Z", 0);
        return id;
    }

    private List<GeneratedDossier.Named> parties(int count) {
        List<GeneratedDossier.Named> parties = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            UUID id = UUID.randomUUID();
            GeneratedDossier.Named party = new GeneratedDossier.Named(id, news.name() + " " + news.name(),
                    "party-" + id.toString().substring(0, 18));
            parties.add(party);
            rows.add("party (id, name, kind, about, slug, version)", id, party.name(), "COMPANY", "", party.slug(), 0);
        }
        return parties;
    }

    /** What the triggers would have written; the large indexes are made anew, which is quicker than adding to them. */
    private void makeFindable() throws SQLException {
        String large = " from pg_indexes where tablename in ('search_verdict', 'desk_search') and indexdef like '% USING gin %'";
        List<String> indexes = texts("select indexdef" + large);
        run("drop index " + String.join(", ", texts("select indexname" + large)));
        run("""
                insert into search_verdict select r.claim_id, r.edition_id, e.number, search_eras(e.number), r.mark, r.published_at, r.language,
                    r.things, r.sentence, r.statements, r.rationale, r.claim_words, r.words, r.exact, r.likely
                from (select its, nextval('search_verdict_number') as number from (select its from edition its
                      where not exists (select from search_verdict v where v.claim_id = its.claim_id)
                      order by its.published_at, its.id) in_order) e cross join lateral search_verdict_of(e.its) r""");
        run("""
                insert into search_thing select p.id, 'PARTY', p.slug, p.name, null, now(), search_vector('und', p.name)
                from party p where p.id in (select thing_id from edition_mention) on conflict do nothing""");
        run("""
                insert into search_thing select d.id, 'DOSSIER', d.slug, d.title, d.language, now(), search_vector(d.language, d.title)
                from dossier d where d.id in (select thing_id from edition_mention) on conflict do nothing""");
        run("""
                insert into search_word select distinct word from search_verdict v cross join lateral search_words_of(v) word
                where v.number % 10 = 0 on conflict do nothing""");
        atTheDesk("CLAIM", "id, language, sentence", "claim c",
                "(select rationale from verdict v where v.claim_id = c.id order by opened_at desc limit 1)");
        atTheDesk("STATEMENT", "id, null, title", "statement c", "(select string_agg(exact, E'\\n') from statement_passage sp"
                + " join passage p on p.id = sp.passage_id where sp.statement_id = c.id)");
        atTheDesk("PARTY", "id, null, name", "party c", "''");
        atTheDesk("DOSSIER", "id, language, title", "dossier c", "summary");
        atTheDesk("SOURCE", "id, null, concat_ws(E'\\n', label, headline)", "source c", "''");
        run("select desk_search_text(t.source_id) from source_text t where not exists (select from desk_search d"
                + " where d.kind = 'TEXT' and d.thing_id = t.source_id)");
        for (String index : indexes) {
            run(index);
        }
    }

    private void atTheDesk(String kind, String idLanguageHead, String from, String body) throws SQLException {
        run("""
                insert into desk_search (kind, thing_id, part, number, tags, language, body, head_words, words, exact, likely)
                select '%1$s', id, 0, number, desk_search_tags('%1$s', number), language, coalesce(body, ''), search_vector(language, head),
                    setweight(search_vector(language, head), 'A') || setweight(search_vector(language, body), 'C'),
                    search_exact(concat_ws(E'\\n\\n', head, body)),
                    case when language is null then search_likely(body) else search_language(language)::text end
                from (select *, nextval('desk_search_%2$s') as number from (select %3$s, %5$s from %4$s) as things (id, language, head, body)
                      where not exists (select from desk_search d where d.kind = '%1$s' and d.thing_id = things.id)) numbered"""
                .formatted(kind, kind.toLowerCase(), idLanguageHead, from, body));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> texts = new ArrayList<>();
        try (Statement statement = connection.createStatement(); ResultSet found = statement.executeQuery(sql)) {
            while (found.next()) {
                texts.add(found.getString(1));
            }
        }
        return texts;
    }

    private static void progress(int added, int claims) {
        System.err.printf("%,d of %,d claims%n", added, claims);
    }

    private void run(String sql) throws SQLException {
        long start = System.nanoTime();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        System.err.printf("%,d s: %s%n", (System.nanoTime() - start) / 1_000_000_000, sql.strip().lines().findFirst().orElse(""));
    }
}
