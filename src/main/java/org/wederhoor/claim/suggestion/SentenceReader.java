package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.NamedParty;

/** Reads who says what in one sentence. */
final class SentenceReader {

    private final Utterance utterance;
    private final Memory memory;
    private final Subjects subjects;
    private final List<Said> said = new ArrayList<>();
    private final List<Speaker> spoke = new ArrayList<>();
    private NamedParty relayer;
    private boolean silent;
    // “we deny it, she said”: who is “we” then is hers to say
    private boolean toldByOthers;
    private List<Speaker> before = List.of();
    private final Hearsay hearsay;
    private final Behalf behalf;
    private final Set<Cue> tellers = new HashSet<>();

    SentenceReader(Utterance utterance, Memory memory, Surnames surnames) {
        this.utterance = utterance;
        this.memory = memory;
        this.subjects = new Subjects(utterance);
        this.hearsay = new Hearsay(utterance, surnames);
        this.behalf = new Behalf(utterance);
    }

    /** What is said in the sentence, in its order; a speaker has as many as there are verbs. */
    List<Said> read() {
        memory.meet(utterance);
        if (!isQuestion()) {
            Cues.spoken(utterance).forEach(this::read);
            tellers.addAll(hearsay.takeFrom(said));
            said.removeIf(this::isNamedAgain);
            said.removeIf(each -> toldByOthers && each.speaker.writer());
            said.forEach(each -> each.tellsOfAnother = tellers.contains(each.cue));
            Clauses.bound(utterance, said);
            SaidTo.find(utterance, said, relayer, memory.outlet());
        }
        memory.remember(spoke, silent);
        return said;
    }

    // “zegt Els Brand: “…””, where the name before the colon says it too
    private boolean isNamedAgain(Said one) {
        return one.cue.kind() == CueKind.SAID && said.stream().anyMatch(other -> {
            int between = other.cue.from() - one.cue.to();
            return other.cue.kind() == CueKind.SOURCE && between >= 0 && between <= 2 && other.speaker.isSame(one.speaker);
        });
    }

    private boolean isQuestion() {
        Piece last = utterance.pieces().isEmpty() ? null : utterance.piece(utterance.pieces().size() - 1);
        return last != null && last.isMark("?");
    }

    private void read(Cue cue) {
        Subject subject = subjects.of(cue);
        List<Speaker> speakers = subject == null ? List.of() : speakers(subject);
        toldByOthers |= (cue.kind() == CueKind.SAID || cue.kind() == CueKind.SOURCE) && subject != null
                && speakers.stream().noneMatch(each -> each.writer() || each.outlet());
        if (speakers.isEmpty()) {
            if (subject == null || subject.speakers().stream().noneMatch(each -> each.kind() == Actor.Kind.SPOKESPERSON)) {
                hearsay.toldBySomebody(cue);
            }
            return;
        }
        if (cue.kind() == CueKind.SILENCE) {
            silent = true;
            hearsay.told(cue, subject, List.of());
            before = speakers;
            return;
        }
        boolean told = cue.kind() != CueKind.ACT;
        boolean embedded = hearsay.is(cue, subject, speakers);
        for (Speaker speaker : speakers) {
            if (speaker.outlet() && (told || cue.pattern().stance() == Stance.CONFIRMS)) {
                relayer = speaker.party() == null ? relayer : speaker.party();
            } else if (!embedded && accepts(cue, speaker)) {
                said.add(new Said(utterance, speaker, subject, cue));
            }
        }
        if (embedded) {
            tellers.add(hearsay.by());
            return;
        }
        hearsay.told(cue, subject, speakers);
        before = speakers;
        spoke.addAll(speakers);
    }

    private List<Speaker> speakers(Subject subject) {
        if (subject.noun() != null) {
            return List.of(Speaker.unnamed(subject.noun()));
        }
        if (subject.isInherited() && !before.isEmpty()) {
            return before;
        }
        List<Speaker> found = new ArrayList<>();
        for (Actor actor : subject.isInherited() ? subjects.first(subject.from()) : subject.speakers()) {
            Speaker speaker = memory.resolve(actor, subject.from(), spoke);
            speaker = speaker == null ? null : behalf.of(speaker, subject.from());
            if (speaker != null) {
                found.add(speaker);
            }
        }
        return found;
    }

    private static boolean accepts(Cue cue, Speaker speaker) {
        return !cue.pattern().state() || speaker.isKnown();
    }
}
