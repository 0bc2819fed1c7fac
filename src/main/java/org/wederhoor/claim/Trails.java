package org.wederhoor.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.source.SourceKind;

/** Follows a claim's appearances back, each to the last source that is known. */
final class Trails {

    /** From here on a tree goes on as a flat list; every line says by itself what it goes back to. */
    private static final int DEEPEST = 6;

    private final Map<UUID, Cited> sources = new HashMap<>();
    private final Map<UUID, Trail> appearances = new LinkedHashMap<>();
    private final Captures captures;
    private final Map<UUID, UUID> roots = new HashMap<>();
    private final Set<UUID> circular = new HashSet<>();
    private final Map<UUID, List<UUID>> below = new HashMap<>();

    Trails(List<Trail> trails) {
        for (Trail trail : trails) {
            appearances.putIfAbsent(trail.source().id(), trail);
            sources.putIfAbsent(trail.source().id(), trail.source());
            if (trail.ofSource() != null) {
                sources.putIfAbsent(trail.ofSource().id(), trail.ofSource());
            }
        }
        captures = new Captures(appearances, sources);
        appearances.keySet().forEach(this::follow);
        for (UUID source : appearances.keySet()) {
            if (!circular.contains(source) && nextOf(source) != null) {
                below.computeIfAbsent(nextOf(source), key -> new ArrayList<>()).add(source);
            }
        }
    }

    Origins origins() {
        Map<UUID, List<UUID>> voices = new LinkedHashMap<>();
        List<Origins.Open> open = new ArrayList<>();
        for (UUID root : new LinkedHashSet<>(appearances.keySet().stream().map(roots::get).toList())) {
            OriginGap gap = gapAt(root);
            if (gap == null) {
                voices.computeIfAbsent(voiceOf(root), key -> new ArrayList<>()).add(root);
            } else {
                open.add(new Origins.Open(gap, node(root, 1)));
            }
        }
        List<UUID> articles = appearances.values().stream().filter(Trail::isArticle).map(each -> captures.first(each.source().id())).distinct().toList();
        return new Origins(articles.size(), (int) articles.stream().filter(each -> gapAt(roots.get(each)) != null).count(),
                voices.entrySet().stream().map(each -> origin(each.getKey(), each.getValue())).toList(), open);
    }

    /** Another capture of an article goes back to the one that stands for it. */
    private UUID nextOf(UUID source) {
        Trail trail = appearances.get(source);
        if (!captures.first(source).equals(source)) {
            return captures.first(source);
        }
        if (trail == null || trail.ofSource() == null) {
            return null;
        }
        UUID of = trail.ofSource().id();
        // that an article goes back to another capture of itself tells nothing
        return captures.first(of).equals(source) && !of.equals(source) ? null : captures.first(of);
    }

    private void follow(UUID source) {
        Set<UUID> path = new LinkedHashSet<>();
        UUID here = source;
        while (!roots.containsKey(here) && nextOf(here) != null && path.add(here)) {
            here = nextOf(here);
        }
        UUID root = path.contains(here) ? cut(path, here) : roots.getOrDefault(here, here);
        path.add(here);
        path.forEach(each -> roots.put(each, root));
    }

    /** Opens the circle that {@code path} runs into at {@code entry}, so that it becomes a tree like the others. */
    private UUID cut(Set<UUID> path, UUID entry) {
        List<UUID> steps = List.copyOf(path);
        Set<UUID> circle = new HashSet<>(steps.subList(steps.indexOf(entry), steps.size()));
        UUID earliest = appearances.keySet().stream().filter(circle::contains).findFirst().orElseThrow();
        circular.add(earliest);
        return earliest;
    }

    /** Why {@code root} is no origin; null when it is one or names the party that is. */
    private OriginGap gapAt(UUID root) {
        Trail trail = appearances.get(root);
        if (circular.contains(root)) {
            return OriginGap.CIRCULAR;
        }
        if (trail == null && sources.get(root).kind() == null) {
            return OriginGap.NOT_DESCRIBED;
        }
        if (isFirstHand(kindOf(root)) || trail != null && trail.ofParty() != null) {
            return null;
        }
        return trail == null ? OriginGap.SECOND_HAND : OriginGap.NOT_NAMED;
    }

    private SourceKind kindOf(UUID source) {
        Trail trail = appearances.get(source);
        return trail == null ? sources.get(source).kind() : trail.derivation();
    }

    private static boolean isFirstHand(SourceKind kind) {
        return kind == SourceKind.ORIGINAL_REPORT || kind == SourceKind.PRIMARY_DOCUMENT;
    }

    /** Who speaks at an established root: the party it names, or its publisher; itself when that is not stated. */
    private UUID voiceOf(UUID root) {
        UUID party = partyAt(root);
        return party != null ? party : Objects.requireNonNullElse(captures.publisher(sources.get(spokenFor(root))), root);
    }

    private UUID partyAt(UUID root) {
        Trail trail = appearances.get(root);
        return trail == null ? null : trail.ofParty();
    }

    /** A source that nobody here has seen, and of which one original report tells, is known as that report; others as themselves. */
    private UUID spokenFor(UUID root) {
        List<UUID> told = belowOf(root);
        boolean byOneReport = !sources.get(root).archived() && told.size() == 1 && kindOf(told.get(0)) == SourceKind.ORIGINAL_REPORT;
        return byOneReport ? told.get(0) : root;
    }

    private Origins.Origin origin(UUID voice, List<UUID> roots) {
        List<Origins.Node> nodes = roots.stream().map(root -> node(root, 1)).toList();
        if (roots.size() > 1 || partyAt(roots.get(0)) != null) {
            return new Origins.Origin(OriginKind.PARTY, voice, nodes);
        }
        boolean report = kindOf(spokenFor(roots.get(0))) == SourceKind.ORIGINAL_REPORT;
        return new Origins.Origin(report ? OriginKind.ORIGINAL_REPORT : OriginKind.PRIMARY_DOCUMENT, null, nodes);
    }

    private Origins.Node node(UUID source, int depth) {
        if (depth == DEEPEST) {
            return new Origins.Node(source, descendants(source).stream().map(each -> new Origins.Node(each, List.of())).toList());
        }
        return new Origins.Node(source, belowOf(source).stream().map(each -> node(each, depth + 1)).toList());
    }

    private List<UUID> descendants(UUID source) {
        List<UUID> found = new ArrayList<>();
        Deque<UUID> next = new ArrayDeque<>(belowOf(source));
        while (!next.isEmpty()) {
            found.add(next.peek());
            belowOf(next.pop()).forEach(next::addLast);
        }
        return found;
    }

    private List<UUID> belowOf(UUID source) {
        return below.getOrDefault(source, List.of());
    }
}
