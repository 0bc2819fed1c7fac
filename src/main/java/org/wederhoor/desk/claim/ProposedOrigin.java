package org.wederhoor.desk.claim;

import java.util.List;

import org.wederhoor.desk.source.SourceOrigins;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.origin.Attribution;
import org.wederhoor.source.origin.Attribution.Kind;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.form.Form;

/** Proposes, for an editor to confirm, of whom a source has a claim: by the source's own words near it. */
final class ProposedOrigin {

    private ProposedOrigin() {
    }

    static void fill(Form form, Source source, PlacedText text, TextRange place) {
        List<Attribution> attributions = SourceOrigins.in(text, LeftOutPart.placesIn(source));
        SourceOrigins.nearest(attributions, place).ifPresent(nearest -> {
            boolean credited = attributions.stream().anyMatch(each -> each.kind() == Kind.CREDIT);
            form.with("derivation", credited ? SourceKind.WIRE_COPY : SourceKind.REWRITE).with("attribution", text.slice(nearest.phrase()))
                    .with("proposed", "true");
            origin(form, source, nearest);
        });
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
