package org.wederhoor.claim.suggestion;

import java.util.Optional;
import java.util.Set;

import org.wederhoor.claim.Stance;

/** The stance of a quotation in which somebody speaks of their own organisation by name: “The municipality denies that …”. */
final class OwnName {

    private final Utterance quotation;
    private final Speaker speaker;
    private final String spokesperson;

    /** @param spokesperson as {@link Said#spokesperson} */
    OwnName(Utterance quotation, Speaker speaker, String spokesperson) {
        this.quotation = quotation;
        this.speaker = speaker;
        this.spokesperson = spokesperson;
    }

    /** The cue that the speaker, or whom they speak for, is the subject of. */
    Optional<Cue> find() {
        if (quotation.pieces().stream().map(Piece::actor).noneMatch(actor -> actor != null && isOwn(actor))) {
            return Optional.empty();
        }
        Subjects subjects = new Subjects(quotation);
        return Cues.spoken(quotation).stream().filter(cue -> cue.kind() == CueKind.ACT && !cue.pattern().state()
                && cue.pattern().stance() != Stance.UNAWARE).filter(cue -> {
                    Subject subject = subjects.of(cue);
                    return subject != null && subject.speakers().size() == 1 && isOwn(subject.speakers().get(0));
                }).findFirst();
    }

    private boolean isOwn(Actor actor) {
        if (actor.party() != null) {
            return speaker.party() != null && speaker.party().name().equals(actor.party().name());
        }
        boolean noun = actor.kind() == Actor.Kind.NOUN || actor.kind() == Actor.Kind.INSTITUTION;
        return noun ? isTheirs(PersonWords.lastWord(actor.speaker())) : actor.kind() == Actor.Kind.NAME && speaker.isSame(Speaker.unnamed(actor.speaker()));
    }

    private boolean isTheirs(String noun) {
        Lexicon lexicon = quotation.lexicon();
        if (speaker.party() != null && !speaker.party().person()) {
            return lexicon.is(WordList.FIRMS, noun) || Descriptions.isCalled(speaker.party(), noun, lexicon);
        }
        if (Descriptions.isWordOf(noun, speaker.name())) {
            return true;
        }
        Set<String> offices = new PersonWords(quotation).offices(spokesperson == null ? speaker.name() : speaker.name() + " " + spokesperson);
        return offices.stream().anyMatch(office -> lexicon.is(WordList.SPEAKERS, office)
                || lexicon.speaksFor(office, noun));
    }
}
