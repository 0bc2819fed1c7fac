package org.wederhoor.verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.inject.spi.CDI;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.OriginKind;
import org.wederhoor.claim.Origins;
import org.wederhoor.source.SourceKind;
import org.wederhoor.verdict.standard.Evidence;
import org.wederhoor.verdict.standard.Finding;
import org.wederhoor.verdict.standard.Held;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Outcome;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.Site;
import org.wederhoor.web.Words;

/** What the evidence standard in force says of a content, whatever mark it has. */
public final class Judgement {

    private final Held held;
    private final String deviation;

    private Judgement(Held held, String deviation) {
        this.held = held;
        this.deviation = deviation;
    }

    /** @param deviation the written reason for deviating; empty for none */
    static Judgement of(Content content, String deviation) {
        return new Judgement(Standard.inForce().against(evidence(content)), deviation.strip());
    }

    /**
     * What the standard says of a claim's evidence as it is saved now.
     *
     * @param deviation the written reason for deviating, saved or not; empty for none
     */
    public static Judgement of(Claim claim, String deviation) {
        return of(Content.of(new Verdict(null, claim, null)), deviation);
    }

    /** How the evidence stands to what {@code mark} needs. */
    public Outcome on(Mark mark) {
        boolean deviates = !deviation.isEmpty();
        return switch (mark) {
            case CONFIRMED -> held.confirmed(deviates);
            case DENIED -> held.denied(deviates);
            case UNVERIFIED -> held.unverified(deviates);
        };
    }

    /** What is frozen of it, in every language of the site; a reason that nothing needed is left out. */
    Content.StandardSaid said(Mark mark) {
        Outcome outcome = on(mark);
        return new Content.StandardSaid(outcome.findings().stream().map(Judgement::said).toList(),
                outcome.deviates() ? deviation : null);
    }

    private static Content.CheckSaid said(Finding finding) {
        List<Locale> languages = CDI.current().select(Site.class).get().languages();
        Map<String, String> words = new LinkedHashMap<>();
        languages.forEach(language -> words.put(language.toLanguageTag(), finding.words().in(language)));
        return new Content.CheckSaid(finding.rule().key(), finding.result().name(), words);
    }

    private static Evidence evidence(Content content) {
        return new Evidence(party(content.claim().claimant()), content.claim().concerns().stream().map(Judgement::party).toList(),
                content.answers().stream().map(Judgement::answer).toList(), documents(content),
                content.origins().established().stream()
                        .map(origin -> new Evidence.Origin(idOf(origin), namesSource(content, origin))).toList(),
                asked(content));
    }

    private static List<String> documents(Content content) {
        return content.appearances().stream().filter(each -> each.derivation() == SourceKind.PRIMARY_DOCUMENT)
                .map(each -> content.source(each.source())).filter(Content.SourceSaid::archived)
                .map(Content.SourceSaid::label).toList();
    }

    private static UUID idOf(Origins.Origin origin) {
        return origin.party() != null ? origin.party() : origin.sources().get(0).source();
    }

    /** A document is its own source; a party is one where an article says that it has the claim from that party. */
    private static boolean namesSource(Content content, Origins.Origin origin) {
        return origin.kind() == OriginKind.PRIMARY_DOCUMENT || content.appearances().stream().map(Content.AppearanceSaid::ofParty)
                .filter(Objects::nonNull).anyMatch(party -> party.id().equals(origin.party()));
    }

    private static Set<UUID> asked(Content content) {
        return content.asked() == null ? Set.of()
                : content.asked().stream().map(each -> each.party().id()).collect(Collectors.toSet());
    }

    private static Evidence.Answer answer(Content.AnswerSaid answer) {
        return new Evidence.Answer(party(answer.party()), answer.stance(), answer.basis(), answer.qualifier(),
                answer.countsBecause(), day(answer.said()), day(answer.reported()), answer.supersededBy() != null);
    }

    private static Evidence.Party party(Content.Named party) {
        return new Evidence.Party(party.id(), party.name());
    }

    private static Evidence.Day day(Content.DateSaid date) {
        return date == null ? null : new Evidence.Day(date.printed(), date.edtf());
    }

    /** Why {@code mark} is refused; null when it is not. */
    Words refusal(Mark mark) {
        Outcome outcome = on(mark);
        return outcome.isMet() ? null : language -> Refusal.words(language).standardNotMet(mark, outcome.missingIn(language));
    }
}
