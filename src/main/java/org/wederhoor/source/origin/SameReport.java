package org.wederhoor.source.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.source.text.PlacedText;

/**
 * Says which articles probably go back to one report. They name the same outlet, and they either share their wording or
 * begin, and speak around that name, about the same thing; and they do not put that outlet's report on days far apart.
 */
public final class SameReport {

    /** Articles whose gists overlap by this on average are about one report: see docs/decisions/0014-copies-and-origins.md. */
    private static final double ENOUGH = 0.27;

    private SameReport() {
    }

    /**
     * Articles that probably go back to one report of an outlet.
     *
     * @param party    the outlet; null when it is no party
     * @param articles two at least, in the order given
     */
    public record Group(UUID party, String name, List<UUID> articles) {
    }

    /**
     * The groups there are, by outlets in the order in which these are first named. An article is in one group of an outlet
     * at most, but can be in groups of several outlets: an agency's text on what a newspaper reported goes back to both.
     */
    public static List<Group> groups(List<Article> articles) {
        Map<Object, Attribution> outlets = new LinkedHashMap<>();
        articles.forEach(article -> article.attributions().forEach(each -> outlets.putIfAbsent(outlet(each), each)));
        List<Group> groups = new ArrayList<>();
        outlets.forEach((key, outlet) -> {
            List<Told> told = articles.stream().map(article -> new Told(article, key))
                    .filter(each -> !each.attributions.isEmpty()).toList();
            for (List<Told> cluster : clusters(told)) {
                if (cluster.size() > 1) {
                    groups.add(new Group(outlet.party(), outlet.name(),
                            cluster.stream().map(each -> each.article.id()).toList()));
                }
            }
        });
        return groups;
    }

    private static Object outlet(Attribution attribution) {
        return attribution.party() == null ? attribution.name().toLowerCase(Locale.ROOT) : attribution.party();
    }

    /** Joins the two likest clusters for as long as any two are like enough on average. */
    private static List<List<Told>> clusters(List<Told> told) {
        List<List<Told>> clusters = new ArrayList<>();
        told.forEach(each -> clusters.add(new ArrayList<>(List.of(each))));
        while (true) {
            List<Told> left = null;
            List<Told> right = null;
            double best = ENOUGH;
            for (int i = 0; i < clusters.size(); i++) {
                for (int j = i + 1; j < clusters.size(); j++) {
                    double likeness = likeness(clusters.get(i), clusters.get(j));
                    if (likeness >= best) {
                        best = likeness;
                        left = clusters.get(i);
                        right = clusters.get(j);
                    }
                }
            }
            if (left == null) {
                return clusters;
            }
            left.addAll(right);
            left.sort(Comparator.comparingInt(told::indexOf));
            List<Told> joined = right;
            clusters.removeIf(each -> each == joined);
        }
    }

    private static double likeness(List<Told> left, List<Told> right) {
        double sum = 0;
        for (Told a : left) {
            for (Told b : right) {
                double likeness = a.likeness(b);
                if (likeness < 0) {
                    return likeness;
                }
                sum += likeness;
            }
        }
        return sum / (left.size() * right.size());
    }

    /** What an article tells of one outlet's report. */
    private static final class Told {

        private final Article article;
        private final List<Attribution> attributions;
        private final Gist gist;
        private final ReportDays days;
        private final Map<Told, Double> likenesses = new HashMap<>();

        Told(Article article, Object outlet) {
            this.article = article;
            this.attributions = article.attributions().stream().filter(each -> outlet(each).equals(outlet)).toList();
            this.gist = new Gist(article, attributions);
            PlacedText text = new PlacedText(article.text());
            this.days = ReportDays.of(attributions.stream().map(each -> text.slice(each.phrase())).toList(), article.dates());
        }

        /** From 0 to 1; less than 0 when they cannot be about one report. */
        double likeness(Told other) {
            // asked for again whenever clusters are compared
            return likenesses.computeIfAbsent(other, this::compared);
        }

        private double compared(Told other) {
            if (article.copies().contains(other.article.id()) || other.article.copies().contains(article.id())) {
                return 1;
            }
            return days.contradict(other.days) ? -1 : gist.overlap(other.gist);
        }
    }
}
