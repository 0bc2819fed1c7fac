package org.wederhoor.claim.suggestion;

import java.util.List;

/** Divides a sentence among those who speak in it, and its quotations with it. */
final class Clauses {

    private Clauses() {
    }

    /** Gives each of {@code said}, which are in the sentence's order, its clause and its quotations. */
    static void bound(Utterance utterance, List<Said> said) {
        boolean several = said.stream().anyMatch(each -> !each.speaker.isSame(said.get(0).speaker));
        for (Said each : said) {
            each.from = several && !each.subject.inverted() ? each.subject.from() : 0;
            if (each.subject.isInherited() && each != said.get(0) || each.subject.inverted() && several) {
                each.from = each.cue.from();
            }
            each.to = utterance.pieces().size();
            for (Said next : said) {
                if (next.cue.from() > each.cue.from() && !next.subject.isInherited() && !next.speaker.isSame(each.speaker)
                        && next.subject.from() > each.cue.from()) {
                    each.to = Math.min(each.to, beforeJoint(utterance, next.subject.from()));
                }
            }
        }
        for (Quotation quotation : utterance.quotations()) {
            int at = pieceOf(utterance, quotation);
            Said owner = at < 0 ? null : owner(utterance, said, at);
            if (owner != null) {
                said.stream().filter(each -> each.cue.equals(owner.cue)).forEach(each -> each.quotations.add(quotation));
            }
        }
    }

    /** Whether a new clause begins between two pieces: after “, while”, “, but”, “; ”. */
    static boolean isParted(Utterance utterance, int from, int to) {
        for (int i = from; i < to; i++) {
            Piece piece = utterance.piece(i);
            boolean joint = utterance.lexicon().is(WordList.CONJUNCTIONS, piece.form());
            if (piece.isMark(";") || joint && (utterance.piece(i - 1).isMark(",") || i == to - 1)) {
                return true;
            }
        }
        return false;
    }

    private static int beforeJoint(Utterance utterance, int i) {
        int end = i;
        while (end > 0 && (utterance.piece(end - 1).is(Piece.Kind.MARK)
                || utterance.lexicon().is(WordList.CONJUNCTIONS, utterance.piece(end - 1).form()))) {
            end--;
        }
        return end;
    }

    private static int pieceOf(Utterance utterance, Quotation quotation) {
        for (int i = 0; i < utterance.pieces().size(); i++) {
            Piece piece = utterance.piece(i);
            if (piece.is(Piece.Kind.QUOTATION) && piece.start() == quotation.start()) {
                return i;
            }
        }
        return -1;
    }

    private static Said owner(Utterance utterance, List<Said> said, int quotation) {
        Said before = null;
        Said after = null;
        for (Said each : said) {
            if (each.cue.from() < quotation) {
                before = each;
            } else if (after == null) {
                after = each;
            }
        }
        boolean leads = after != null && Math.min(after.subject.from(), after.cue.from()) <= quotation + 2
                && !(utterance.piece(quotation - 1) != null && utterance.piece(quotation - 1).isMark(":"));
        return before == null || leads ? after : before;
    }
}
