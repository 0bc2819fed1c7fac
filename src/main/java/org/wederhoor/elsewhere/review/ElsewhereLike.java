package org.wederhoor.elsewhere.review;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;

import org.wederhoor.elsewhere.matching.Match;
import org.wederhoor.elsewhere.matching.MatchKind;
import org.wederhoor.elsewhere.matching.Matching;
import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.web.search.SearchTime;
import org.wederhoor.web.search.Wanted;

/** Finds the checks by others of a claim that is like one that is being typed: by their letters, and then in whatever language and words. */
@Named("elsewhereLike")
@ApplicationScoped
public class ElsewhereLike {

    private static final int BESIDE = 5;
    private static final int TELLING = 6;
    private static final int ENOUGH_WORDS = 3;
    private static final String WORDS = "select '''' || replace(replace(lexeme, '\\', '\\\\'), '''', '''''') || ''''"
            + " from unnest(to_tsvector('simple', search_text(?))) order by length(lexeme) desc, lexeme limit " + TELLING;
    private static final String LIKE = "select id from (select id, similarity(claim, ?) as alike from (select id, claim from foreign_check"
            + " where words @@ ?::tsquery order by ts_rank(words, ?::tsquery) desc limit 200) near) c where alike >= 0.3 order by alike desc, id limit ?";

    @Inject
    AgroalDataSource database;

    @Inject
    Matching matching;

    /**
     * The most like first; none where the text is too short or too long to tell.
     *
     * @param language of the text, as a BCP 47 tag; empty where it is not known
     */
    public List<ForeignCheck> like(String text, String language, int limit) {
        Wanted typed = Wanted.of(text);
        if (typed.isTooLong() || typed.terms().size() < ENOUGH_WORDS) {
            return List.of();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection()) {
                Connection bound = new SearchTime().bound(connection);
                Set<UUID> ids = new LinkedHashSet<>(ids(bound, typed.typed(), limit));
                String tag = language.isEmpty() ? TextLanguage.of(text).locale().toLanguageTag() : language;
                matching.match(bound, typed.typed(), tag, Set.of(MatchKind.CHECK), limit).stream().map(Match::id).filter(id -> ids.size() < limit)
                        .forEach(ids::add);
                Map<UUID, ForeignCheck> found = ForeignCheck.<ForeignCheck>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(each -> each.id, Function.identity()));
                return ids.stream().map(found::get).filter(Objects::nonNull).toList();
            } catch (SQLException e) {
                if (SearchTime.isGivenUp(e)) {
                    return List.of();
                }
                throw new IllegalStateException(e);
            }
        });
    }

    /** As {@link #like}, as many as there is room for beside a form. */
    public List<ForeignCheck> beside(String text) {
        return like(text, "", BESIDE);
    }

    private static List<UUID> ids(Connection connection, String text, int limit) throws SQLException {
        List<String> words = new ArrayList<>();
        try (PreparedStatement asked = connection.prepareStatement(WORDS)) {
            asked.setString(1, text);
            try (ResultSet row = asked.executeQuery()) {
                while (row.next()) {
                    words.add(row.getString(1));
                }
            }
        }
        List<UUID> ids = new ArrayList<>();
        if (words.size() < 2) {
            return ids;
        }
        try (PreparedStatement like = connection.prepareStatement(LIKE)) {
            like.setString(1, text);
            like.setString(2, pairs(words));
            like.setString(3, String.join(" | ", words));
            like.setInt(4, limit);
            try (ResultSet row = like.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                }
            }
        }
        return ids;
    }

    /** Any two of the words. */
    private static String pairs(List<String> words) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (int j = i + 1; j < words.size(); j++) {
                pairs.add("(" + words.get(i) + " & " + words.get(j) + ")");
            }
        }
        return String.join(" | ", pairs);
    }
}
