package org.wederhoor.desk.source;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.desk.undo.Undo;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.SourceSays;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.source.intake.DamagedBytes;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.signature.Signatures;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.web.form.Form;

/** Gathers what the page of a source shows. */
@ApplicationScoped
class SourcePages {

    @Inject
    CopyIndex copies;

    /**
     * @param part  the part of a long text that is shown, from 0; one that there is not is the nearest there is
     * @param quote the words that are about to be quoted
     */
    SourcePage of(Source source, int part, Form quote) {
        SourceFile file = SourceFile.of(source);
        if (file == null) {
            return new SourcePage(source, Sources.dossiersOf(source), SamePage.of(source), null, null, List.of(), 0, quote, Enclosures.NONE, List.of(),
                    Readings.NONE, null, List.of(), List.of(), List.of(), List.of(), Findings.NONE, null);
        }
        PictureAtDesk picture = PictureAtDesk.of(source);
        if (picture != null && SourceText.of(source) == null) {
            return new SourcePage(source, Sources.dossiersOf(source), SamePage.of(source), file, null, List.of(), 0, quote, Enclosures.of(source, file),
                    SourceSays.of(source), Readings.NONE, null, List.of(), List.of(), List.of(), SourceProposal.of(source), Findings.NONE, picture);
        }
        PlacedText text = SourceText.placed(source);
        List<LeftOutPart> leftOut = LeftOutPart.of(source);
        List<PassageUse> uses = PassageUse.of(source);
        Findings findings = findings(file, source, text, LeftOutPart.in(source), uses);
        List<List<ReaderText.Block>> parts = new ReaderText(text, leftOut, Highlights.of(uses, findings.open())).parts();
        return new SourcePage(source, Sources.dossiersOf(source), SamePage.of(source), file, text, parts, Math.max(0, Math.min(part, parts.size() - 1)), quote,
                Enclosures.of(source, file), SourceSays.of(source), Readings.of(source, file), Signatures.of(source), OpenQuotation.of(source, text), uses,
                leftOut.stream().filter(each -> each.takenIn).toList(), SourceProposal.of(source), findings, picture);
    }

    private Findings findings(SourceFile file, Source source, PlacedText text, List<LeftOut> leftOut, List<PassageUse> uses) {
        return new Findings(new Likenesses(source).rows(Suggestion.of(source), text, uses), origins(source, text, leftOut),
                copies.find(source.id, text.text(), leftOut.stream().map(LeftOut::range).toList()).stream()
                        .map(copy -> new Findings.Copy(Source.findById(copy.source()), percent(copy.shareOfThisInThat()),
                                percent(copy.shareOfThatInThis()))).toList(),
                DamagedBytes.of(() -> file.isRemoved() ? new byte[0] : file.bytes, file.charset, text), Undo.of(source));
    }

    private static List<Findings.Origin> origins(Source source, PlacedText text, List<LeftOut> leftOut) {
        return text.length() > Suggestions.LONGEST ? List.of() : SourceOrigins.in(source, text, leftOut).stream()
                .map(each -> new Findings.Origin(each, text.slice(each.phrase()))).toList();
    }

    private static int percent(double share) {
        return (int) Math.round(share * 100);
    }
}
