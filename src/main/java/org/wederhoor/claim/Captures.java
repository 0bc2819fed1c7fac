package org.wederhoor.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.source.SourceKind;

/** Captures of one article among the sources of a claim's trails. They count as one article, which one of them stands for. */
final class Captures {

    private final Map<UUID, UUID> firsts = new HashMap<>();
    private final Map<UUID, UUID> publishers = new HashMap<>();

    /** @param appearances by source, in their order; where the claim stands in an article, one of these stands for it */
    Captures(Map<UUID, Trail> appearances, Map<UUID, Cited> sources) {
        Map<String, List<UUID>> articles = new LinkedHashMap<>();
        Set<UUID> all = new LinkedHashSet<>(appearances.keySet());
        all.addAll(sources.keySet());
        for (UUID source : all) {
            if (sources.get(source).article() != null) {
                articles.computeIfAbsent(sources.get(source).article(), any -> new ArrayList<>()).add(source);
            }
        }
        for (List<UUID> captures : articles.values()) {
            UUID first = captures.stream().filter(each -> tellsItsOrigin(appearances.get(each))).findFirst().orElse(captures.get(0));
            captures.forEach(each -> firsts.put(each, first));
            captures.stream().map(each -> sources.get(each).publisher()).filter(Objects::nonNull).findFirst()
                    .ifPresent(publisher -> captures.forEach(each -> publishers.put(each, publisher)));
        }
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
                || trail.ofSource() != null && !trail.source().article().equals(trail.ofSource().article()));
    }
}
