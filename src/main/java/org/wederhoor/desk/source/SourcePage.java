package org.wederhoor.desk.source;

import java.util.ArrayList;
import java.util.List;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceCrawl;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceProposal;
import org.wederhoor.source.SourceSays;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.signature.MailSignature;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.web.form.Form;

/**
 * What the page of a source shows: its text, and beside it what the desk made of it.
 *
 * @param file     null while its document is not here, as is the text
 * @param parts    the text's; empty while it is not here
 * @param part     which of them is shown, from 0
 * @param samePage other sources of the same page
 * @param quote    the words that are about to be quoted
 * @param enclosures the files within it, and what it came within
 * @param says   what its file says of itself
 * @param readings how its file was read, and the other readings of it
 * @param signature what is known of a mail's signature; null of what is no mail
 * @param open     what was quoted before the text came, and stands in several places of it
 * @param takenIn  parts that were left out and taken back in
 * @param picture  null of what is no picture
 */
public record SourcePage(Source source, List<Dossier> dossiers, List<SamePage> samePage, SourceFile file, PlacedText text, List<List<ReaderText.Block>> parts,
        int part, Form quote, Enclosures enclosures, List<SourceSays> says, Readings readings, MailSignature signature, List<OpenQuotation> open,
        List<PassageUse> uses, List<LeftOutPart> takenIn, List<SourceProposal> proposals, Findings findings, PictureAtDesk picture) {

    public List<ReaderText.Block> blocks() {
        return ReaderText.located(parts.get(part), source.id);
    }

    /** The same, showing the part that holds a place, in code points; one that there is not is the nearest there is. */
    SourcePage at(int place) {
        return parts.isEmpty() ? this : new SourcePage(source, dossiers, samePage, file, text, parts,
                parts.indexOf(ReaderText.holding(parts, place)), quote, enclosures, says, readings, signature, open, uses, takenIn, proposals, findings,
                picture);
    }

    /** The kind that its file was read as. */
    public DocumentType type() {
        return DocumentType.of(file.mediaType);
    }

    /** Whether what was asked and answered when it was captured is here. */
    public boolean isCrawled() {
        return SourceCrawl.isOf(source.first());
    }

    /** Enough of a part to know it by. */
    public String beginningOf(LeftOutPart part) {
        String beginning = text.slice(part.place().start(), Math.min(part.place().end(), part.place().start() + 60)).strip();
        return part.place().length() > 60 ? beginning + "…" : beginning;
    }

    /** What a button for one of the dossiers has to add: its title where there are several, else nothing. */
    public String toTell(Dossier dossier) {
        return dossiers.size() > 1 ? dossier.title : "";
    }

    /** The claims that an appearance can be noted for, and that a suggested statement can answer. */
    public List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        dossiers.forEach(dossier -> claims.addAll(Claim.of(dossier)));
        return claims;
    }
}
