package org.wederhoor.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.flywaydb.core.Flyway;

import org.wederhoor.source.copies.Containment;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.source.copies.NearCopy;
import org.wederhoor.source.copies.Shingles;
import org.wederhoor.start.FreshDatabase;

/**
 * What it takes to compare one new article with a growing archive, whether its copies are found, and whether anything else is.
 * Run its main method with all test classes on the class path; an argument other than 100000 is how far the archive grows.
 */
public final class CopiesBenchmark {

    private static final String SOURCE = "insert into source (id, kind, archived, label, article, note, version)"
            + " values (?, 'WIRE_COPY', true, 'Made up', ?, '', 0)";
    private static final int SITES = 150;
    private static final int NO_SITE = -1;
    private static final int TIMED = 400;
    private static final int COPIES = 1_000;
    private static final int UNRELATED = 10_000;

    private final MadeUpNews news = new MadeUpNews(7);
    private final List<String> sites = new ArrayList<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final Connection connection;

    private CopiesBenchmark(Connection connection) {
        this.connection = connection;
        for (int i = 0; i < SITES; i++) {
            sites.add(news.furniture());
        }
    }

    public static void main(String[] arguments) throws Exception {
        int most = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        try (FreshDatabase database = FreshDatabase.in(Path.of("target", "benchmark-database"))) {
            Map<String, String> settings = database.settings();
            String url = settings.get("quarkus.datasource.jdbc.url");
            // who migrates, and may tidy up
            String user = settings.get("quarkus.flyway.username");
            String password = settings.get("quarkus.flyway.password");
            Flyway.configure().placeholders(Map.of("app_role", settings.get("quarkus.datasource.username"))).dataSource(url, user, password).load().migrate();
            try (Connection connection = DriverManager.getConnection(url, user, password)) {
                connection.setAutoCommit(false);
                new CopiesBenchmark(connection).run(most);
            }
        }
    }

    private void run(int most) throws SQLException {
        double before = 0;
        for (int archived = 1_000; archived <= most; archived *= 10) {
            grow(archived);
            System.out.printf("%n%,d archived%n", archived);
            double median = time();
            if (before > 0) {
                System.out.printf("  %.1f times the median of a tenth of the archive%n", median / before);
            }
            before = median;
            recall("copies with 60 % furniture of a site that is well known", 0.6, 0, false);
            recall("copies with 60 % furniture of a site never seen", 0.6, 0, true);
            recall("the same, of pages with 40 % furniture themselves", 0.6, 0.4, true);
            shortItems();
            unrelated(archived == most ? UNRELATED : UNRELATED / 10);
        }
    }

    /** A third of the archive are copies of what another third has; pages of few sites are many, of many sites few. */
    private void grow(int to) throws SQLException {
        long start = System.nanoTime();
        int from = ids.size();
        try (PreparedStatement source = connection.prepareStatement(SOURCE)) {
            for (int i = from; i < to; i++) {
                UUID id = UUID.randomUUID();
                boolean copy = i > 100 && news.below(3) == 0;
                String body = copy ? news.edited(bodies.get(i - 1 - news.rare(i - 1)), 0.02) : news.article(200 + news.below(500));
                // one page in three is as it came from the agency
                int site = i % 3 == 0 ? NO_SITE : news.rare(SITES);
                archive(source, id, site, site == NO_SITE ? body : news.page(sites.get(site), body, 0.4));
                ids.add(id);
                bodies.add(body);
                if (i % 1_000 == 999) {
                    connection.commit();
                }
            }
        }
        connection.commit();
        System.out.printf("%nadding one: %.2f ms, made up and written%n", (System.nanoTime() - start) / 1e6 / (to - from));
        connection.setAutoCommit(true);
        try (Statement statement = connection.createStatement()) {
            statement.execute("vacuum analyze source_shingles, source_fingerprint");
        }
        connection.setAutoCommit(false);
    }

    private void archive(PreparedStatement source, UUID id, int site, String text) throws SQLException {
        insert(source, id, site);
        CopyIndex.add(connection, id, text, List.of());
    }

    private static void insert(PreparedStatement source, UUID id, int site) throws SQLException {
        source.setObject(1, id);
        source.setString(2, site == NO_SITE ? null : "site" + site + ".example/" + id);
        source.executeUpdate();
    }

    /** What is found for a page of a site whose address is known. */
    private List<NearCopy> find(PreparedStatement source, int site, String page) throws SQLException {
        UUID id = UUID.randomUUID();
        insert(source, id, site);
        return CopyIndex.find(connection, id, page, List.of());
    }

    private double time() throws SQLException {
        double[] millis = new double[TIMED];
        for (int i = -TIMED / 4; i < TIMED; i++) {
            String body = i % 2 == 0 ? news.article(450) : news.edited(bodies.get(news.below(bodies.size())), 0.03);
            String page = news.page(sites.get(news.rare(SITES)), body, 0.4);
            long start = System.nanoTime();
            CopyIndex.find(connection, null, page, List.of());
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        System.out.printf("  comparing one: median %.1f ms, 95 in 100 within %.1f ms, all within %.1f ms%n", millis[TIMED / 2],
                millis[TIMED * 95 / 100], millis[TIMED - 1]);
        return millis[TIMED / 2];
    }

    private void recall(String what, double furniture, double ofTheFirst, boolean neverSeen) throws SQLException {
        int found = 0;
        double least = 1;
        try (PreparedStatement source = connection.prepareStatement(SOURCE)) {
            for (int i = 0; i < COPIES; i++) {
                int first = 3 * news.below(ids.size() / 3) + (ofTheFirst > 0 ? 1 : 0);
                int site = neverSeen ? NO_SITE : news.rare(SITES);
                String page = news.page(site == NO_SITE ? news.furniture() : sites.get(site), news.edited(bodies.get(first), 0.03), furniture);
                double share = find(source, site, page).stream()
                        .filter(copy -> copy.source().equals(ids.get(first))).mapToDouble(NearCopy::share).max().orElse(0);
                found += share > 0 ? 1 : 0;
                least = share > 0 ? Math.min(least, share) : least;
            }
        }
        connection.rollback();
        System.out.printf("  %s, edited lightly: %d of %d found, the least share %.2f%n", what, found, COPIES, least);
    }

    /** Items of 80 to 200 words of which two papers have the middle, edited lightly, under a head and above a tail of their own. */
    private void shortItems() throws SQLException {
        int found = 0;
        int copies = 0;
        try (PreparedStatement source = connection.prepareStatement(SOURCE)) {
            for (int i = 0; i < COPIES; i++) {
                String middle = news.words(40 + news.below(60));
                String one = item(middle);
                String other = item(middle);
                Containment shares = Containment.of(Shingles.of(one), Shingles.of(other));
                UUID id = UUID.randomUUID();
                archive(source, id, NO_SITE, one);
                boolean named = CopyIndex.find(connection, null, other, List.of()).stream().anyMatch(copy -> copy.source().equals(id));
                boolean copy = Math.max(shares.shareOfAInB(), shares.shareOfBInA()) >= CopyIndex.LEAST_SHARE;
                copies += copy ? 1 : 0;
                found += copy && named ? 1 : 0;
            }
        }
        connection.rollback();
        System.out.printf("  short items under other heads and tails: %d of %d found that share a quarter%n", found, copies);
    }

    private String item(String middle) {
        return news.words(20 + news.below(30)) + " " + news.edited(middle, 0.05) + " " + news.words(20 + news.below(50));
    }

    private void unrelated(int tries) throws SQLException {
        int wrong = 0;
        int unnamed = 0;
        try (PreparedStatement source = connection.prepareStatement(SOURCE)) {
            for (int i = 0; i < tries; i++) {
                int site = news.rare(SITES);
                String page = news.page(sites.get(site), news.article(200 + news.below(500)), 0.4);
                wrong += find(source, site, page).isEmpty() ? 0 : 1;
                unnamed += CopyIndex.find(connection, null, page, List.of()).isEmpty() ? 0 : 1;
            }
        }
        connection.rollback();
        System.out.printf("  new articles of the archive's own sites, 40 %% furniture: %d of %,d taken for a copy, %d where the site is not known%n",
                wrong, tries, unnamed);
    }
}
