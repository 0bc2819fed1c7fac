package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.wederhoor.claim.Stance;

/**
 * Tells what in a sentence is only what somebody, who is no outlet, says of another: “According to A, B denied it”, “A said that B
 * had denied it”, “B denied it, A said”. That is no word of B's.
 */
final class Hearsay {

    /** Somebody who tells something; nobody in it where they cannot be named. */
    private record Report(Cue cue, int from, int to, List<Speaker> by) {
    }

    private final Utterance utterance;
    private final Surnames surnames;
    private final ContentClauses clauses;
    private final List<Report> reports = new ArrayList<>();
    // who told something last, and whose act or silence was told last: “A denies that B confirmed it”
    private Report report;
    private Report act;
    private Cue by;
    private Cue last;

    Hearsay(Utterance utterance, Surnames surnames) {
        this.utterance = utterance;
        this.surnames = surnames;
        this.clauses = new ContentClauses(utterance);
    }

    /** Takes in who tells something. */
    void told(Cue cue, Subject subject, List<Speaker> by) {
        Report told = new Report(cue, Math.min(cue.from(), subject.from()), Math.max(cue.to(), subject.to()), by);
        reports.add(told);
        report = isTelling(cue) ? told : report;
        act = told;
        last = null;
    }

    /** Takes in that something is told, and nobody can be named who tells it. */
    void toldBySomebody(Cue cue) {
        if (!isTelling(cue) || clauses.isNear(cue, WordList.DOCUMENTS) || clauses.isAsked(cue.from())) {
            return;
        }
        report = new Report(cue, clauses.clauseStart(cue.from()), cue.to(), List.of());
        if (clauses.isNear(cue, WordList.ANONYMOUS)) {
            reports.add(report);
        }
    }

    private static boolean isTelling(Cue cue) {
        return cue.kind() == CueKind.SAID || cue.kind() == CueKind.CALLED || cue.kind() == CueKind.SOURCE;
    }

    /** Whether {@code speakers} only are said by somebody before them to have said it. */
    boolean is(Cue cue, Subject subject, List<Speaker> speakers) {
        boolean found = subject.isInherited() ? goesOn(cue) : isOf(report, cue, subject, speakers) || isOf(act, cue, subject, speakers)
                || report == null && !subject.inverted() && clauses.isDoubted(subject.from());
        last = found ? cue : subject.isInherited() ? last : null;
        return found;
    }

    /** What it was told by, where it is hearsay. */
    Cue by() {
        return by;
    }

    // “A said B had confirmed it and denied the rest”
    private boolean goesOn(Cue cue) {
        return last != null && clauses.phrases.is(cue.from() - 1, WordList.JOINERS);
    }

    private boolean isOf(Report report, Cue cue, Subject subject, List<Speaker> speakers) {
        by = report == null ? null : report.cue;
        if (report != null && isOwn(speakers, report.by) && !subject.inverted() && isOnOwnWords(report, cue, subject)) {
            return true;
        }
        if (report == null || isOutlet(report) || isOwn(speakers, report.by) || areTheirs(report.by, speakers)
                || Clauses.isParted(utterance, report.cue.to(), subject.from())) {
            return false;
        }
        if (report.cue.kind() == CueKind.SOURCE) {
            return true;
        }
        if (subject.inverted()) {
            return cue.pattern().agent() && clauses.hasComplement(report.cue.to(), cue.from());
        }
        boolean telling = isTelling(report.cue) && (!report.by.isEmpty() || clauses.isNext(report.cue.to(), subject.from()));
        return telling || clauses.isComplement(subject.from());
    }

    // “KPN denied that it had confirmed it”, “KPN admitted it had denied it”, “KPN called the claim that it denied it false”
    private boolean isOnOwnWords(Report report, Cue cue, Subject subject) {
        boolean act = report.cue.kind() == CueKind.ACT && report.cue.pattern().stance() != Stance.DECLINES && cue.kind() == CueKind.ACT
                && (clauses.isComplement(subject.from()) || clauses.isNext(report.cue.to(), subject.from()));
        boolean earlier = cue.from() > subject.to() && clauses.phrases.is(cue.from() - 1, WordList.AUXILIARIES);
        return act && (report.cue.pattern().stance() == Stance.DENIES || earlier) || clauses.isClaim(subject.from());
    }

    /**
     * Takes from {@code said} what somebody after it is said to tell.
     *
     * @return who of {@code said} speaks of the words of another
     */
    Set<Cue> takeFrom(List<Said> said) {
        Set<Cue> tellers = new HashSet<>();
        for (Report each : reports) {
            if (!isOutlet(each) && said.removeIf(one -> one.cue.kind() == CueKind.ACT && one.cue.to() <= each.from && isToldBy(one, each))) {
                tellers.add(each.cue);
            }
        }
        return tellers;
    }

    private boolean isToldBy(Said said, Report later) {
        int from = said.cue.to();
        if (isOwn(List.of(said.speaker), later.by) || later.by.stream().anyMatch(each -> speaksFor(each, said.speaker))
                || Clauses.isParted(utterance, from, later.from) || clauses.isBroken(from, later.from)) {
            return false;
        }
        int before = clauses.phrases.is(later.from - 1, WordList.POINTING) ? later.from - 2 : later.from - 1;
        boolean comma = utterance.piece(before).isMark(",");
        boolean complement = !said.subject.inverted() && clauses.isComplement(said.subject.from());
        if (comma && (complement || isTelling(later.cue) && clauses.isLast(later.to))) {
            return true;
        }
        return later.cue.kind() == CueKind.SOURCE && !clauses.hasComplement(from, later.from);
    }

    // “the municipality denies it, says alderman Moor”; and who is named by surname alone, and nowhere else
    private boolean speaksFor(Speaker teller, Speaker of) {
        Lexicon lexicon = utterance.lexicon();
        if (teller.spokesperson() != null && teller.party() == null || surnames.speaksFor(teller, of) || surnames.isUnknown(teller, lexicon)) {
            return true;
        }
        List<String> names = List.of(of.name().toLowerCase(Locale.ROOT).split("\\s+"));
        return new PersonWords(utterance).offices(teller.name()).stream().anyMatch(office -> lexicon.isAny(office, WordList.SPEAKERS, WordList.OFFICES)
                || names.stream().anyMatch(name -> lexicon.speaksFor(office, name)));
    }

    private static boolean isOutlet(Report report) {
        return report.by.stream().anyMatch(Speaker::outlet);
    }

    private boolean areTheirs(List<Speaker> by, List<Speaker> of) {
        return !by.isEmpty() && by.stream().allMatch(teller -> of.stream().anyMatch(each -> surnames.speaksFor(teller, each)));
    }

    private static boolean isOwn(List<Speaker> speakers, List<Speaker> by) {
        return speakers.stream().allMatch(each -> by.stream().anyMatch(each::isSame));
    }
}
