package org.wederhoor.desk.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.wederhoor.desk.source.SourceOrigins;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.origin.Attribution;
import org.wederhoor.source.origin.Attribution.Kind;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.form.Form;

/** Proposes, for an editor to confirm, of whom a source has a claim: by the source's own words near it, else by what it is. */
final class ProposedOrigin {

    private static final Set<SourceKind> FIRST_HAND = EnumSet.of(SourceKind.ORIGINAL_REPORT, SourceKind.PRIMARY_DOCUMENT);

    private ProposedOrigin() {
    }

    /** @return whether the source is proposed as having it at first hand */
    static boolean fill(Form form, Source source, PlacedText text, TextRange place) {
        List<Attribution> attributions = SourceOrigins.in(source, text, LeftOutPart.in(source)).stream()
                .filter(each -> !FIRST_HAND.contains(source.kind) || inOneParagraph(text, each.phrase(), place)).toList();
        SourceOrigins.nearest(attributions, place).ifPresentOrElse(nearest -> {
            boolean credited = attributions.stream().anyMatch(each -> each.kind() == Kind.CREDIT);
            form.with("derivation", credited ? SourceKind.WIRE_COPY : SourceKind.REWRITE).with("attribution", text.slice(nearest.phrase()))
                    .with("proposed", "true");
            origin(form, source, nearest);
        }, () -> form.with("derivation", source.kind));
        return attributions.isEmpty() && FIRST_HAND.contains(source.kind);
    }

    /** What an editor knows to be first hand owes a claim to others only where it says so beside it. */
    private static boolean inOneParagraph(PlacedText text, TextRange one, TextRange other) {
        int from = Math.min(one.start(), other.start());
        int to = Math.max(one.end(), other.end());
        return !text.slice(from, to).contains("\n\n");
    }

    /** The one report of that outlet that is noted as cited in these dossiers; else the outlet itself. */
    private static void origin(Form form, Source source, Attribution nearest) {
        List<Source> reports = source.dossiers.stream().flatMap(dossier -> Source.of(dossier).stream()).distinct()
                .filter(each -> !each.archived && each.outlet != null && each.outlet.id.equals(nearest.party())).toList();
        if (reports.size() == 1) {
            form.with("ofSource", reports.get(0).id);
        } else if (reports.isEmpty() && nearest.party() != null) {
            form.with("ofParty", nearest.party());
        }
    }
}
