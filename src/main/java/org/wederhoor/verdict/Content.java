package org.wederhoor.verdict;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.DateWords;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.source.SourceKind;

/**
 * Everything a verdict says to readers, with every name in it: what a submission freezes and an edition prints. Fields may
 * be added; what one means never changes, because editions of every age are read with it.
 */
public record Content(DossierSaid dossier, ClaimSaid claim, Mark mark, String rationale, List<AnswerSaid> answers,
        List<Named> silent, List<AppearanceSaid> appearances, List<SourceSaid> sources, Change change) {

    /** The content of {@code verdict} as it and its evidence stand in the database now. */
    static Content of(Verdict verdict) {
        return new ContentReader(verdict).read();
    }

    public SourceSaid source(UUID id) {
        return sources.stream().filter(source -> source.id.equals(id)).findFirst().orElseThrow();
    }

    /** A party under the name it had. */
    public record Named(UUID id, String name, PartyKind kind) {
    }

    public record DossierSaid(UUID id, String title, String summary, String language) {
    }

    public record ClaimSaid(UUID id, int position, String sentence, String language, Named claimant, String claimantNote,
            List<Named> concerns) {
    }

    /** A date as printed and as EDTF; either may be null. */
    public record DateSaid(String printed, String edtf) {

        public String in(Locale language) {
            return DateWords.of(printed, edtf, language);
        }
    }

    public record AnswerSaid(UUID statement, Named party, Stance stance, String note, boolean cited, String title,
            String spokesperson, Named saidTo, Named relayedBy, DateSaid said, DateSaid reported, String statementNote,
            String paraphrase, List<QuoteSaid> quotes, List<UUID> readIn) {
    }

    /** Words of one or several sources, to the letter. */
    public record QuoteSaid(String exact, boolean ownWords, List<UUID> sources) {
    }

    public record AppearanceSaid(UUID source, boolean first, SourceKind derivation, UUID ofSource, Named ofParty,
            String attribution, String passage) {
    }

    public record SourceSaid(UUID id, SourceKind kind, boolean archived, String headline, String label, Named outlet,
            Named agency, String byline, DateSaid dated, String address, String note, String sha256) {
    }

    /** What a later edition changes. */
    public record Change(ChangeKind kind, String note) {
    }
}
