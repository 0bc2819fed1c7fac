package org.wederhoor.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wederhoor.verdict.EvidenceChange.What;

/** Compares two contents of one verdict part by part. Parties are told apart by id, so that a new name is one change and not many. */
final class ContentComparison {

    private final Content then;
    private final Content now;
    private final List<EvidenceChange> changes = new ArrayList<>();

    ContentComparison(Content then, Content now) {
        this.then = then;
        this.now = now;
    }

    List<EvidenceChange> changes() {
        differ(What.SENTENCE, "", then.claim(), now.claim(), claim -> claim.sentence(), claim -> claim.language(),
                claim -> claim.translations());
        differ(What.CLAIMANT, then.claim().claimant().name(), then.claim(), now.claim(), claim -> claim.claimant().id(),
                claim -> claim.claimantNote());
        differ(What.CONCERNS, names(now.claim().concerns()), then.claim(), now.claim(), claim -> ids(claim.concerns()));
        differ(What.DOSSIER, then.dossier().title(), then.dossier(), now.dossier(), dossier -> dossier);
        parties();
        answers();
        appearances();
        sources();
        differ(What.ASKED, "", then, now, ContentComparison::asked);
        differ(What.CORRECTION, "", then, now, Content::corrections);
        differ(What.ELSEWHERE, "", then, now, Content::elsewhere);
        return List.copyOf(changes);
    }

    private void parties() {
        Map<UUID, Content.Named> after = byId(now.parties(), Content.Named::id);
        then.parties().stream().filter(was -> after.containsKey(was.id())).forEach(was -> differ(What.PARTY_NAME,
                was.name() + " → " + after.get(was.id()).name(), was, after.get(was.id()), party -> party.name()));
    }

    private void answers() {
        Map<UUID, Content.AnswerSaid> after = byId(now.answers(), Content.AnswerSaid::statement);
        Map<UUID, Content.AnswerSaid> before = byId(then.answers(), Content.AnswerSaid::statement);
        before.forEach((id, was) -> {
            Content.AnswerSaid is = after.get(id);
            if (is == null) {
                changes.add(new EvidenceChange(What.ANSWER_GONE, name(was)));
                return;
            }
            differ(What.STANCE, name(was), was, is, answer -> answer.stance());
            differ(What.ANSWER_NOTE, name(was), was, is, answer -> answer.note());
            differ(What.ANSWER_WEIGHT, name(was), was, is, answer -> answer.basis(), answer -> answer.qualifier(),
                    answer -> answer.countsBecause());
            differ(What.QUOTATION, name(was), was, is, answer -> answer.quotes(), answer -> answer.paraphrase(), answer -> answer.details());
            differ(What.STATEMENT, name(was), was, is, answer -> id(answer.party()), answer -> answer.title(),
                    answer -> answer.spokesperson(), answer -> id(answer.saidTo()), answer -> id(answer.relayedBy()),
                    answer -> answer.said(), answer -> answer.reported(), answer -> answer.statementNote(), answer -> answer.readIn());
            differ(What.SUPERSEDED, name(was), was, is, answer -> answer.supersededBy());
        });
        after.forEach((id, is) -> {
            if (!before.containsKey(id)) {
                changes.add(new EvidenceChange(What.ANSWER_ADDED, name(is)));
            }
        });
    }

    private void appearances() {
        Map<UUID, Content.AppearanceSaid> after = byId(now.appearances(), Content.AppearanceSaid::source);
        Map<UUID, Content.AppearanceSaid> before = byId(then.appearances(), Content.AppearanceSaid::source);
        before.forEach((id, was) -> {
            Content.AppearanceSaid is = after.get(id);
            if (is == null) {
                changes.add(new EvidenceChange(What.APPEARANCE_GONE, then.source(id).label()));
                return;
            }
            differ(What.APPEARANCE, then.source(id).label(), was, is, place -> place.first(), place -> place.derivation(),
                    place -> place.ofSource(), place -> id(place.ofParty()), place -> place.attribution(), place -> place.passage(), place -> place.detail());
        });
        after.keySet().stream().filter(id -> !before.containsKey(id))
                .forEach(id -> changes.add(new EvidenceChange(What.APPEARANCE_ADDED, now.source(id).label())));
    }

    private void sources() {
        Map<UUID, Content.SourceSaid> after = byId(now.sources(), Content.SourceSaid::id);
        then.sources().stream().filter(was -> after.containsKey(was.id())).forEach(was -> differ(What.SOURCE, was.label(), was,
                after.get(was.id()), source -> source.kind(), source -> source.archived(), source -> source.headline(),
                source -> source.label(), source -> id(source.outlet()), source -> id(source.agency()), source -> source.byline(),
                source -> source.dated(), source -> source.address(), source -> source.note(), source -> source.sha256()));
    }

    private static List<List<?>> asked(Content content) {
        return content.asked() == null ? List.of() : content.asked().stream().<List<?>>map(each -> Arrays.asList(each.party().id(), each.channel(),
                each.asked(), each.deadline(), each.zone(), each.outcome())).toList();
    }

    @SafeVarargs
    private <T> void differ(What what, String name, T was, T is, Function<T, Object>... parts) {
        if (Arrays.stream(parts).anyMatch(part -> !Objects.equals(part.apply(was), part.apply(is)))) {
            changes.add(new EvidenceChange(what, name));
        }
    }

    private static <T> Map<UUID, T> byId(List<T> all, Function<T, UUID> id) {
        return all.stream().collect(Collectors.toMap(id, each -> each, (first, second) -> first, LinkedHashMap::new));
    }

    private static String name(Content.AnswerSaid answer) {
        return answer.title() == null ? answer.party().name() : answer.party().name() + ", " + answer.title();
    }

    private static String names(List<Content.Named> parties) {
        return parties.stream().map(Content.Named::name).collect(Collectors.joining(", "));
    }

    private static List<UUID> ids(List<Content.Named> parties) {
        return parties.stream().map(Content.Named::id).toList();
    }

    private static UUID id(Content.Named party) {
        return party == null ? null : party.id();
    }
}
