package org.wederhoor.publication.dossier;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.claim.AnswerMatrix;
import org.wederhoor.claim.Silence;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Text;

/** The answer matrix of a dossier out of what its editions say, and of nothing else. */
final class PublishedMatrix {

    private final Map<UUID, String> names = new HashMap<>();
    private final Locale language;

    private PublishedMatrix(Locale language) {
        this.language = language;
    }

    /**
     * @param current  the dossier's current editions, in the dossier's order; those withdrawn say nothing any more
     * @param language in which the claims are given where they are translated
     */
    static AnswerMatrix of(List<PublishedVerdict> current, Locale language) {
        List<PublishedVerdict> verdicts = current.stream().filter(verdict -> !verdict.withdrawn()).toList();
        PublishedMatrix matrix = new PublishedMatrix(language);
        // a party that was renamed between two editions bears its newest name
        verdicts.stream().sorted(Comparator.comparing(PublishedVerdict::publishedAt)).forEach(verdict -> matrix.name(verdict.said()));
        return AnswerMatrix.of(verdicts.stream().map(matrix::heard).toList());
    }

    private void name(Content said) {
        Stream.concat(said.answers().stream().map(Content.AnswerSaid::party),
                Stream.of(said.silent().stream(), asked(said).map(Content.AskedSaid::party), Stream.of(said.claim().claimant()))
                        .flatMap(parties -> parties))
                .forEach(party -> names.put(party.id(), party.name()));
    }

    private AnswerMatrix.Heard heard(PublishedVerdict verdict) {
        Content said = verdict.said();
        String path = "/claims/" + verdict.content().claimSlug();
        Text sentence = said.sentence(language);
        return new AnswerMatrix.Heard(sentence.words(), sentence.language(), path,
                said.answers().stream().map(answer -> new AnswerMatrix.Given(voice(answer.party()), answer.stance(), answer.title(),
                        path + "#answer-" + answer.statement(), answer.supersededBy() != null)).toList(), silent(said, verdict.publishedAt()));
    }

    private List<AnswerMatrix.Silent> silent(Content said, Instant published) {
        List<AnswerMatrix.Silent> silent = new ArrayList<>();
        said.silent().forEach(party -> silent.add(new AnswerMatrix.Silent(voice(party), silence(said, party, published))));
        asked(said).map(Content.AskedSaid::party).distinct()
                .forEach(party -> silent.add(new AnswerMatrix.Silent(voice(party), silence(said, party, published))));
        silent.add(new AnswerMatrix.Silent(voice(said.claim().claimant()), Silence.CLAIMS));
        return silent;
    }

    /** As the edition tells it: what came of the newest request, or that there was none. */
    static Silence silence(Content said, Content.Named party, Instant published) {
        return asked(said).filter(asked -> asked.party().id().equals(party.id()))
                .max(Comparator.comparing(Content.AskedSaid::asked))
                .map(asked -> Silence.after(asked.outcome(), !published.isBefore(Instant.parse(asked.deadline()))))
                .orElse(Silence.NOT_ASKED);
    }

    private static Stream<Content.AskedSaid> asked(Content said) {
        return Stream.ofNullable(said.asked()).flatMap(List::stream);
    }

    private AnswerMatrix.Voice voice(Content.Named party) {
        return new AnswerMatrix.Voice(party.id(), names.get(party.id()));
    }
}
