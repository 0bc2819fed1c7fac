package org.wederhoor.desk.source;

import java.util.List;
import java.util.Optional;

import org.wederhoor.claim.Appearance;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Quotations;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Ids;

/**
 * A claim that appears in one source, in words that stand to the letter in another, where its appearance is not noted yet.
 *
 * @param there  the appearance that is noted
 * @param source the other source
 * @param place  of those words in it; where they stand several times, the first
 */
public record SharedAppearance(Appearance there, Source source, TextRange place) {

    /** Those of {@code other} that could be noted for {@code source} too, by the claims' places in their dossiers. */
    static List<SharedAppearance> of(Source source, Source other) {
        PlacedText text = SourceText.placed(source);
        List<Appearance> noted = Appearance.in(source);
        return Appearance.in(other).stream().filter(each -> each.passage != null && source.dossiers.contains(each.claim.dossier))
                .filter(each -> noted.stream().noneMatch(own -> own.claim.equals(each.claim)))
                .flatMap(each -> first(text, each.passage.exact).map(place -> new SharedAppearance(each, source, place)).stream()).toList();
    }

    /** The appearance here: never the first one, and with the other's proof of origin only where that stands here too. */
    Appearance here() {
        PlacedText text = SourceText.placed(source);
        Appearance here = new Appearance(Ids.next(), there.claim, source);
        here.derivation = there.derivation;
        here.ofSource = source.equals(there.ofSource) ? null : there.ofSource;
        here.ofParty = there.ofParty;
        here.attribution = there.attribution != null && text.text().contains(there.attribution) ? there.attribution : null;
        here.passage = Passage.of(source, there.passage.exact, place);
        return here;
    }

    private static Optional<TextRange> first(PlacedText text, String words) {
        return Quotations.places(text, words).stream().findFirst();
    }
}
