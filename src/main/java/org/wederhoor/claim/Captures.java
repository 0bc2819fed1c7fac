package org.wederhoor.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.source.SourceKind;

/** Captures of one article among the sources of a claim's trails. They count as one article, which one of them stands for. */
final class Captures {

    private final Map<UUID, UUID> firsts = new HashMap<>();
    private final Map<UUID, UUID> publishers = new HashMap<>();

    /** @param appearances by source, in their order; where the claim stands in an article, one of these stands for it */
    Captures(Map<UUID, Trail> appearances, Map<UUID, Cited> sources) {
        Set<UUID> all = new LinkedHashSet<>(appearances.keySet());
        all.addAll(sources.keySet());
        for (List<UUID> captures : articles(all, sources)) {
            UUID first = captures.stream().filter(each -> tellsItsOrigin(appearances.get(each))).findFirst().orElse(captures.get(0));
            captures.forEach(each -> firsts.put(each, first));
            captures.stream().map(each -> sources.get(each).publisher()).filter(Objects::nonNull).findFirst()
                    .ifPresent(publisher -> captures.forEach(each -> publishers.put(each, publisher)));
        }
    }

    /** Those that are of one article, be it by way of others, in their order: two have a file or an article in common, or a third has with both. */
    private static Set<List<UUID>> articles(Set<UUID> all, Map<UUID, Cited> sources) {
        Map<Object, List<UUID>> known = new HashMap<>();
        List<UUID> order = new ArrayList<>(all);
        for (UUID source : all) {
            List<List<UUID>> its = keys(sources.get(source)).map(known::get).filter(Objects::nonNull).toList();
            List<UUID> article = its.isEmpty() ? new ArrayList<>() : its.get(0);
            if (its.size() == 2 && article != its.get(1)) {
                article.addAll(its.get(1));
                its.get(1).stream().flatMap(each -> keys(sources.get(each))).forEach(key -> known.put(key, article));
                article.sort(Comparator.comparingInt(order::indexOf));
            }
            article.add(source);
            keys(sources.get(source)).forEach(key -> known.put(key, article));
        }
        Set<List<UUID>> articles = Collections.newSetFromMap(new IdentityHashMap<>());
        articles.addAll(known.values());
        return articles;
    }

    private static Stream<Object> keys(Cited source) {
        return Stream.<Object>of(source.file(), source.article()).filter(Objects::nonNull);
    }

    /** The capture that stands for the article: itself when there is no other, else the first that tells where it has the claim from. */
    UUID first(UUID source) {
        return firsts.getOrDefault(source, source);
    }

    /** Whose report a source is: whoever is stated to publish one of the article's captures; null when none is. */
    UUID publisher(Cited source) {
        return source.publisher() != null ? source.publisher() : publishers.get(source.id());
    }

    private static boolean tellsItsOrigin(Trail trail) {
        return trail != null && (trail.ofParty() != null || trail.derivation() == SourceKind.ORIGINAL_REPORT
                || trail.derivation() == SourceKind.PRIMARY_DOCUMENT
                || trail.ofSource() != null && !trail.source().isOfOneArticle(trail.ofSource()));
    }
}
