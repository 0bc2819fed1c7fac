package org.wederhoor.verdict;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Origins;
import org.wederhoor.claim.Statement;

/**
 * What a claim and its evidence say, whatever is made of it: all of a {@link Content} that no verdict has written. Its lists
 * stand in an order that depends on nothing but what they say.
 */
record EvidenceSaid(Content.DossierSaid dossier, Content.ClaimSaid claim, List<Content.AnswerSaid> answers, List<Content.Named> silent,
        List<Content.AppearanceSaid> appearances, List<Content.SourceSaid> sources, Origins origins, List<Content.AskedSaid> asked,
        List<Content.DocumentSaid> documents, List<CorrectionSaid> corrections) {

    /**
     * As it stands in the database now.
     *
     * @param cites the statements that a verdict rests on; none where there is no verdict
     */
    static EvidenceSaid of(Claim claim, Set<Statement> cites) {
        return new EvidenceReader(claim, cites).read();
    }

    Content.SourceSaid source(UUID id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst().orElseThrow();
    }
}
