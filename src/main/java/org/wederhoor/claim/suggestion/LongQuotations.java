package org.wederhoor.claim.suggestion;

import java.util.List;
import java.util.Set;

/** Tells of a quotation that runs over several paragraphs whether the last of them says whose it is: “…” said KPN. */
final class LongQuotations {

    private static final Set<CueKind> SAYING = Set.of(CueKind.SAID, CueKind.CALLED, CueKind.SOURCE);
    private static final int NEAR = 4;

    private LongQuotations() {
    }

    /** Whether the sentence at {@code i} is an open quotation, and one that takes it up says whose. */
    static boolean leadsToSpeaker(List<Utterance> article, int i) {
        int at = i;
        while (at + 1 < article.size() && isOpen(article.get(at))) {
            at++;
        }
        return at > i && begins(article.get(at)) && Cues.spoken(article.get(at)).stream()
                .anyMatch(cue -> SAYING.contains(cue.kind()) && cue.from() > 0 && cue.from() <= NEAR);
    }

    /** Whether it has the quotation that its sentence begins with. */
    static boolean isLed(Said said) {
        return begins(said.utterance) && said.quotations.stream().anyMatch(each -> each.start() == said.utterance.piece(0).start());
    }

    private static boolean isOpen(Utterance utterance) {
        return utterance.hasOnlyQuotations() && utterance.quotations().stream().anyMatch(each -> each.end() == each.outerEnd());
    }

    private static boolean begins(Utterance utterance) {
        return utterance.piece(0) != null && utterance.piece(0).is(Piece.Kind.QUOTATION) && !utterance.hasOnlyQuotations();
    }
}
