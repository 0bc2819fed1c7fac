package org.wederhoor.publication.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.source.SourceKind;
import org.wederhoor.verdict.Content;

/**
 * What a source goes back to, as an edition tells it of a claim.
 *
 * @param derivation  how the claim came to stand there
 * @param source      what it goes back to; null when no source is named, likewise {@code party}
 * @param attribution the source's own words for it; may be null
 * @param slug        of that source or party; null when neither is named
 */
public record GoesBack(SourceKind derivation, Content.SourceSaid source, Content.Named party, String attribution, String slug, String language) {

    /** What came of a source: another that goes back to it. */
    public record Below(Content.SourceSaid source, String slug, String language) {
    }

    /** Each way that editions tell, once. */
    static List<GoesBack> of(UUID source, List<PublishedVerdict> verdicts) {
        Set<GoesBack> ways = new LinkedHashSet<>();
        for (PublishedVerdict verdict : verdicts) {
            Content said = verdict.said();
            Content.AppearanceSaid place = said.appearance(source);
            if (place != null) {
                Content.SourceSaid of = place.ofSource() == null ? null : said.source(place.ofSource());
                UUID named = of != null ? of.id() : place.ofParty() == null ? null : place.ofParty().id();
                ways.add(new GoesBack(place.derivation(), of, place.ofParty(), place.attribution(),
                        named == null ? null : verdict.content().slugs().get(named), said.claim().language()));
            }
        }
        return new ArrayList<>(ways);
    }

    /** The sources that go back to {@code source}, each once. */
    static List<Below> below(UUID source, List<PublishedVerdict> verdicts) {
        Map<UUID, Below> below = new LinkedHashMap<>();
        for (PublishedVerdict verdict : verdicts) {
            verdict.said().appearances().stream().filter(place -> source.equals(place.ofSource()))
                    .forEach(place -> below.putIfAbsent(place.source(), new Below(verdict.said().source(place.source()),
                            verdict.content().slugs().get(place.source()), verdict.said().claim().language())));
        }
        return new ArrayList<>(below.values());
    }
}
