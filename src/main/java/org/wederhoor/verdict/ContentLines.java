package org.wederhoor.verdict;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.source.SourceMessages;
import org.wederhoor.web.time.ClockWords;

/** What a verdict says, as lines of text that can be compared. */
final class ContentLines {

    private final Locale language;
    private final ClaimMessages claimWords;
    private final SourceMessages sourceWords;
    private final VerdictMessages verdictWords;

    ContentLines(Locale language) {
        this.language = language;
        this.claimWords = words(ClaimMessages.class);
        this.sourceWords = words(SourceMessages.class);
        this.verdictWords = words(VerdictMessages.class);
    }

    /** The texts of a part by what they are about, in the part's order; none when the content says nothing there. */
    Map<String, String> of(ChangedPart part, Content said) {
        return switch (part) {
            case CLAIM -> translated(lines(said.claim().sentence(),
                    claimWords.claimedBy() + " " + joined(said.claim().claimant().name(), said.claim().claimantNote()),
                    claimWords.concerns() + " " + said.claim().concerns().stream().map(Content.Named::name).collect(Collectors.joining(", "))),
                    said.claim().translations(), there -> lines(there.sentence(), there.claimantNote()));
            case MARK -> Map.of("", verdictWords.mark(said.mark()));
            case RATIONALE -> translated(said.rationale(), said.translations(), VerdictTranslation::rationale);
            case ANSWERS -> keyed(said.answers(), Content.AnswerSaid::statement, answer -> answer(said, answer));
            case ASKED -> asked(said);
            case APPEARANCES -> keyed(said.appearances(), Content.AppearanceSaid::source, place -> appearance(said, place));
            case CORRECTIONS -> said.corrections() == null ? Map.of()
                    : keyed(said.corrections(), CorrectionSaid::source, each -> said.source(each.source()).label() + ": " + each.in(language));
            case SOURCES -> keyed(said.sources(), Content.SourceSaid::id, this::source);
            case ELSEWHERE -> said.elsewhere() == null ? Map.of() : keyed(said.elsewhere(), ElsewhereSaid::id, this::elsewhere);
            case STANDARD -> standard(said.standard(), said.translations());
            case CHANGE_NOTE -> said.change() == null ? Map.of()
                    : translated(lines(verdictWords.change(said.change().kind()), said.change().note()), said.changeTranslations(),
                            VerdictTranslation::changeNote);
        };
    }

    /** The original under no name, and what was translated under its language's tag. */
    private static <T> Map<String, String> translated(String original, Map<String, T> translations, Function<T, String> part) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("", original);
        if (translations != null) {
            translations.forEach((tag, there) -> texts.put(tag, part.apply(there)));
        }
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private String answer(Content said, Content.AnswerSaid answer) {
        String quotes = answer.quotes().stream()
                .map(quote -> lines((quote.ownWords() ? claimWords.ownWords() : claimWords.reportedWords(labels(said, quote.sources()))) + ": "
                        + quote.exact())).collect(Collectors.joining("\n"));
        return lines(answer.party().name() + ": " + claimWords.stance(answer.stance()),
                answer.supersededBy() == null ? null : claimWords.supersededBy() + " " + answer.supersededBy().title(),
                answer.cited() ? verdictWords.citedHere() : verdictWords.notCitedHere(), answer.note(), answer.title(), answer.spokesperson(),
                answer.saidTo() == null ? null : claimWords.saidTo(answer.saidTo().name()),
                answer.relayedBy() == null ? null : claimWords.relayedBy(answer.relayedBy().name()),
                answer.said() == null ? null : claimWords.said(answer.said().in(language)),
                answer.reported() == null ? null : claimWords.reported(answer.reported().in(language)),
                quotes, details(answer.details()), answer.paraphrase(), answer.statementNote(),
                answer.readIn().isEmpty() ? null : claimWords.readIn() + " " + labels(said, answer.readIn()));
    }

    private String details(List<Content.DetailSaid> details) {
        return details == null ? null : details.stream().map(each -> lines(each.pictured().in(language) + ": " + each.description(),
                each.shown() == null ? null : each.shown().right())).collect(Collectors.joining("\n"));
    }

    private Map<String, String> asked(Content said) {
        return said.asked() == null ? Map.of() : keyed(said.asked(), asked -> asked.party().id(), this::asked);
    }

    private String asked(Content.AskedSaid asked) {
        ZoneId zone = ZoneId.of(asked.zone());
        return asked.party().name() + ": " + verdictWords.asked(asked.channel(), ClockWords.day(Instant.parse(asked.asked()), zone, language),
                ClockWords.minute(Instant.parse(asked.deadline()), zone, language), asked.outcome());
    }

    private String appearance(Content said, Content.AppearanceSaid place) {
        String origin = place.ofSource() != null ? said.source(place.ofSource()).label()
                : place.ofParty() == null ? null : place.ofParty().name();
        return lines(said.source(place.source()).label(), place.first() ? claimWords.firstAppearance() : null,
                origin == null ? sourceWords.derivation(place.derivation()) : sourceWords.derivationOf(place.derivation(), origin),
                place.attribution(), place.passage(), place.detail() == null ? null : details(List.of(place.detail())));
    }

    private String source(Content.SourceSaid source) {
        return lines(source.label(), source.headline(), source.kind() == null ? null : sourceWords.derivation(source.kind()),
                source.outlet() == null ? null : source.outlet().name(), source.agency() == null ? null : source.agency().name(),
                source.byline(), source.dated() == null ? null : source.dated().in(language), source.address(), source.note(), source.sha256());
    }

    private String elsewhere(ElsewhereSaid check) {
        return lines(check.publisher(), check.claim(), check.rating(), check.dated() == null ? null : check.dated().in(language), check.address());
    }

    private Map<String, String> standard(Content.StandardSaid standard, Map<String, VerdictTranslation> translations) {
        if (standard == null) {
            return Map.of();
        }
        Map<String, String> texts = new LinkedHashMap<>();
        standard.checks().forEach(check -> texts.put(check.name(),
                verdictWords.checkResult(check.result()) + ": " + check.in(language).words()));
        if (standard.deviation() != null) {
            texts.putAll(translated(standard.deviation(), translations, VerdictTranslation::deviation));
        }
        return texts;
    }

    private static String labels(Content said, List<UUID> sources) {
        return sources.stream().map(id -> said.source(id).label()).collect(Collectors.joining("; "));
    }

    private static <T> Map<String, String> keyed(List<T> things, Function<T, UUID> key, Function<T, String> text) {
        return things.stream().collect(Collectors.toMap(thing -> key.apply(thing).toString(), text, (one, other) -> one + "\n" + other,
                LinkedHashMap::new));
    }

    private static String lines(String... all) {
        return Stream.of(all).filter(line -> line != null && !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String joined(String name, String note) {
        return note == null || note.isEmpty() ? name : name + ", " + note;
    }

    private <T> T words(Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag()));
    }
}
