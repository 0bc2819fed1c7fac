package org.wederhoor.desk.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.origin.Attribution;
import org.wederhoor.source.origin.Attributions;
import org.wederhoor.source.origin.OwnOutlet;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** What a text says that it goes back to, by the names of the desk's parties. */
public final class SourceOrigins {

    private SourceOrigins() {
    }

    /**
     * The one of a text's attributions that a claim at {@code place} most probably rests on: the nearest that names whose report it
     * is, else the credit of an agency; none when there is neither.
     */
    public static Optional<Attribution> nearest(List<Attribution> attributions, TextRange place) {
        return attributions.stream().min(Comparator.comparing(Attribution::kind, Comparator.reverseOrder())
                .thenComparingInt(each -> distance(each.phrase(), place)));
    }

    private static int distance(TextRange one, TextRange other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    /** In the text's order; what a source attributes to its own outlet is none. */
    public static List<Attribution> in(Source source, PlacedText text, List<LeftOut> leftOut) {
        return in(source, text, leftOut, NamedParty.all());
    }

    /** As {@link #in(Source, PlacedText, List)}, by the names of {@code parties}. */
    static List<Attribution> in(Source source, PlacedText text, List<LeftOut> leftOut, List<NamedParty> parties) {
        return ownOutlet(source).others(Attributions.of(text, leftOut, parties));
    }

    /** Who published the source, as an editor says; until one does, as it says itself. */
    private static OwnOutlet ownOutlet(Source source) {
        if (source.outlet != null) {
            return new OwnOutlet(source.outlet.id, Stream.concat(Stream.of(source.outlet.name), source.outlet.aliases.stream()).toList(),
                    source.address);
        }
        List<SourceProposal> proposals = source.isDescribed() ? List.of() : SourceProposal.of(source);
        String address = source.address != null ? source.address : said(proposals, ProposalField.ADDRESS).findFirst().orElse(null);
        return new OwnOutlet(null, said(proposals, ProposalField.OUTLET).toList(), address);
    }

    private static Stream<String> said(List<SourceProposal> proposals, ProposalField field) {
        return proposals.stream().filter(each -> each.field == field).map(each -> each.value);
    }
}
