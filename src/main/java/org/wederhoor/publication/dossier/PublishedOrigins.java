package org.wederhoor.publication.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.claim.NamedOrigins;
import org.wederhoor.claim.OriginGap;
import org.wederhoor.claim.OriginKind;
import org.wederhoor.claim.Origins;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.source.ArticleAddress;
import org.wederhoor.source.SourceKind;
import org.wederhoor.verdict.Content;

/**
 * What the articles of a dossier go back to, as its editions tell it claim by claim, put together: each origin once, with every
 * source that goes back to it for any claim. An article that has two claims from two places stands in two trees and counts once.
 */
public final class PublishedOrigins implements NamedOrigins {

    /** A source under the name that its newest edition gives it. */
    public record Known(Content.SourceSaid source, String slug, String language) {
    }

    private record Key(OriginKind kind, UUID first) {
    }

    private final Map<UUID, Known> sources = new HashMap<>();
    private final Map<UUID, Content.Named> parties = new HashMap<>();
    private final Map<Key, SourceTree> established = new LinkedHashMap<>();
    private final Map<UUID, OriginGap> gaps = new LinkedHashMap<>();
    private final SourceTree open = new SourceTree();
    /** The sources of each article: its captures. */
    private final Map<String, Set<UUID>> articles = new LinkedHashMap<>();

    private PublishedOrigins() {
    }

    /** @param verdicts a dossier's current editions; those withdrawn, and those from before origins were counted, say nothing here */
    static PublishedOrigins of(List<PublishedVerdict> verdicts) {
        PublishedOrigins all = new PublishedOrigins();
        verdicts.stream().filter(verdict -> !verdict.withdrawn() && verdict.said().origins() != null).forEach(all::add);
        return all;
    }

    public boolean isAny() {
        return !established.isEmpty() || !gaps.isEmpty();
    }

    @Override
    public Origins origins() {
        Set<UUID> told = new LinkedHashSet<>();
        established.values().forEach(tree -> told.addAll(tree.sources()));
        return new Origins(articles.size(), (int) articles.values().stream().filter(captures -> captures.stream().noneMatch(told::contains)).count(),
                established.entrySet().stream().map(each -> new Origins.Origin(each.getKey().kind,
                        each.getKey().kind == OriginKind.PARTY ? each.getKey().first : null, each.getValue().nodes())).toList(),
                open.nodes().stream().map(node -> new Origins.Open(gaps.get(node.source()), node)).toList());
    }

    public Known source(Origins.Node node) {
        return sources.get(node.source());
    }

    @Override
    public String originName(UUID party) {
        return parties.get(party).name();
    }

    private void add(PublishedVerdict verdict) {
        Content said = verdict.said();
        said.sources().forEach(source -> sources.putIfAbsent(source.id(),
                new Known(source, verdict.content().slugs().get(source.id()), said.claim().language())));
        said.appearances().stream().filter(place -> place.derivation() != SourceKind.PRIMARY_DOCUMENT).map(place -> said.source(place.source()))
                .filter(Content.SourceSaid::archived)
                .forEach(source -> articles.computeIfAbsent(article(source), any -> new LinkedHashSet<>()).add(source.id()));
        for (Origins.Origin origin : said.origins().established()) {
            if (origin.party() != null) {
                parties.put(origin.party(), said.originParty(origin.party()));
            }
            UUID first = origin.party() == null ? origin.sources().get(0).source() : origin.party();
            established.computeIfAbsent(new Key(origin.kind(), first), any -> new SourceTree()).add(origin.sources());
        }
        for (Origins.Open each : said.origins().open()) {
            gaps.putIfAbsent(each.node().source(), each.gap());
            open.add(List.of(each.node()));
        }
    }

    private static String article(Content.SourceSaid source) {
        return Objects.requireNonNullElse(ArticleAddress.key(source.address()), source.id().toString());
    }

    /** Trees of sources laid on each other. */
    private static final class SourceTree {

        private final Map<UUID, SourceTree> below = new LinkedHashMap<>();

        void add(List<Origins.Node> nodes) {
            nodes.forEach(node -> below.computeIfAbsent(node.source(), any -> new SourceTree()).add(node.below()));
        }

        List<Origins.Node> nodes() {
            List<Origins.Node> nodes = new ArrayList<>();
            below.forEach((source, tree) -> nodes.add(new Origins.Node(source, tree.nodes())));
            return nodes;
        }

        Set<UUID> sources() {
            Set<UUID> all = new LinkedHashSet<>(below.keySet());
            below.values().forEach(tree -> all.addAll(tree.sources()));
            return all;
        }
    }
}
