package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;

import org.wederhoor.claim.Stance;

/** Puts together what sentences that follow each other tell of one statement. */
final class StatementReader {

    private final Stances stances;
    private final Memory memory;
    private final Surnames surnames;
    private final List<Said> all = new ArrayList<>();
    private Said last;
    // worth nothing unless its next quotation is
    private Said doubtful;
    private Utterance before;
    // of paragraphs that are only quoted, until one says by whom
    private final List<Quotation> awaited = new ArrayList<>();

    StatementReader(Stances stances, Memory memory, Surnames surnames) {
        this.stances = stances;
        this.memory = memory;
        this.surnames = surnames;
    }

    List<Said> all() {
        return all;
    }

    /** Reads the article's next sentence, which is the one at {@code i}. */
    void read(List<Utterance> article, int i) {
        Utterance utterance = article.get(i);
        if ((before == null || before.paragraph() != utterance.paragraph()) && LongQuotations.leadsToSpeaker(article, i)) {
            awaited.addAll(utterance.quotations());
        } else {
            read(utterance, i + 1 < article.size() ? article.get(i + 1) : null);
            awaited.clear();
        }
        before = utterance;
    }

    private void read(Utterance utterance, Utterance next) {
        if (isTakenUp(utterance, next) || !goesOn(utterance)) {
            for (Said said : new SentenceReader(utterance, memory, surnames).read()) {
                if (isAboutBefore(said)) {
                    said.sentenceBefore = before;
                }
                if (LongQuotations.isLed(said)) {
                    said.quotations.addAll(0, awaited);
                }
                stances.refine(said);
                if (Worth.isWorth(said)) {
                    add(said);
                } else if (said.hasQuotations()) {
                    last = said;
                    doubtful = said;
                }
            }
        }
    }

    // a sentence that is only a quotation, or a name with one, after one of the same speaker
    private boolean goesOn(Utterance utterance) {
        boolean follows = last != null && before != null && last.lastUtterance() == before.number();
        if (!follows || !utterance.hasOnlyQuotations() && !isContinued(utterance)) {
            return false;
        }
        Said more = new Said(utterance, last.speaker, last.subject, new Cue(last.cue.pattern(), 0, 1));
        more.firm = false;
        more.stance = Stance.OTHER;
        more.from = 0;
        more.to = utterance.pieces().size();
        more.quotations.addAll(utterance.quotations().stream().filter(utterance::isSpoken).toList());
        if (last.stance == Stance.OTHER) {
            more.quotations.forEach(each -> stances.refine(more, each));
        }
        last.take(more);
        if (last == doubtful && Worth.isWorth(last)) {
            all.add(last);
            doubtful = null;
        }
        memory.meet(utterance);
        memory.remember(List.of(last.speaker), false);
        return true;
    }

    private boolean isAboutBefore(Said said) {
        return before != null && said.subject.inverted() && pointsBack(said.utterance, said.cue, before)
                && all.stream().noneMatch(each -> each.lastUtterance() == before.number());
    }

    // a quotation that the next sentence says who it is by
    private static boolean isTakenUp(Utterance utterance, Utterance next) {
        return next != null && utterance.hasOnlyQuotations()
                && Cues.spoken(next).stream().findFirst().filter(cue -> pointsBack(next, cue, utterance)).isPresent();
    }

    // “Dat zei de premier donderdag.” “Aldus de premier.”
    private static boolean pointsBack(Utterance utterance, Cue cue, Utterance before) {
        boolean pointing = cue.kind() == CueKind.SAID && cue.from() == 1
                && utterance.lexicon().is(WordList.POINTING, utterance.piece(0).form());
        boolean nothingElse = cue.kind() == CueKind.SOURCE && cue.from() == 0 && cue.to() >= utterance.pieces().size() - 2;
        return before.paragraph() == utterance.paragraph() && (pointing || nothingElse);
    }

    private boolean isContinued(Utterance utterance) {
        if (!utterance.code().startsWith(" @a @q ")) {
            return false;
        }
        memory.meet(utterance);
        Speaker speaker = memory.resolve(utterance.piece(0).actor(), 0, List.of());
        return speaker != null && speaker.isSame(last.speaker);
    }

    private void add(Said said) {
        for (int i = all.size() - 1; i >= 0; i--) {
            Said earlier = all.get(i);
            boolean near = said.utterance.number() - earlier.lastUtterance() <= 1;
            if (near && earlier.speaker.isSame(said.speaker)) {
                if (isOneWith(earlier, said)) {
                    earlier.take(said);
                    last = earlier;
                    return;
                }
                break;
            }
        }
        all.add(said);
        last = said;
    }

    private static boolean refersBack(Said said) {
        return said.subject.speakers().stream()
                .anyMatch(each -> each.kind() == Actor.Kind.PRONOUN || each.kind() == Actor.Kind.PERSON);
    }

    private static boolean isNamed(String spokesperson) {
        return spokesperson != null && PersonWords.isFullName(spokesperson);
    }

    private static boolean isOneWith(Said earlier, Said said) {
        boolean sameStance = earlier.stance == said.stance;
        if (isNamed(earlier.spokesperson) && isNamed(said.spokesperson) && !earlier.spokesperson.equals(said.spokesperson)) {
            return false;
        }
        if (said.utterance.number() == earlier.lastUtterance()) {
            return sameStance || !earlier.firm || !said.firm;
        }
        boolean otherDay = said.date != null && (earlier.date == null ? !refersBack(said)
                : !earlier.date.printed().equalsIgnoreCase(said.date.printed()));
        boolean otherOutlet = said.saidTo != null && earlier.saidTo != null && said.saidTo != earlier.saidTo;
        if (otherDay || otherOutlet) {
            return false;
        }
        return sameStance || said.stance == Stance.OTHER
                || earlier.stance == Stance.OTHER && !said.firm && earlier.hasQuotations();
    }
}
