package org.wederhoor.publication.timeline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.date.DateWords;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.address.Address;

/** What editions tell that has a time: where claims stood, what parties answered, and the editions themselves. */
public final class TimelineEvents {

    private final Address address;
    private final ZoneId zone;
    private final Locale language;
    private final TimelineMessages words;
    private final Map<UUID, Event> events = new LinkedHashMap<>();
    private final List<Event> editions = new ArrayList<>();

    private TimelineEvents(Address address) {
        this.address = address;
        this.zone = ZoneId.of(address.getZone());
        this.language = address.language();
        this.words = MessageBundles.get(TimelineMessages.class, Localized.Literal.of(address.getTag()));
    }

    /** Of one claim, as an edition tells it, with the editions up to that one. */
    public static Timeline ofClaim(PublishedVerdict verdict, List<PublishedVerdict> editions, Address address) {
        TimelineEvents events = new TimelineEvents(address);
        events.appearances(verdict, "#source-");
        events.answers(verdict, "");
        verdict.course(editions).forEach(events::edition);
        return events.drawn();
    }

    /** Of a dossier: each source and each statement once, and the editions that stand, those of one day together. */
    public static Timeline ofDossier(List<PublishedVerdict> verdicts, Address address) {
        TimelineEvents events = new TimelineEvents(address);
        List<PublishedVerdict> standing = verdicts.stream().filter(verdict -> !verdict.withdrawn()).toList();
        standing.forEach(verdict -> events.appearances(verdict, null));
        standing.forEach(verdict -> events.answers(verdict, verdict.path()));
        events.editionsByDay(standing);
        return events.drawn();
    }

    private Timeline drawn() {
        List<Event> all = new ArrayList<>(events.values());
        all.addAll(editions);
        return Timeline.of(all, language);
    }

    private void appearances(PublishedVerdict verdict, String anchor) {
        Content said = verdict.said();
        for (Content.AppearanceSaid place : said.appearances()) {
            Content.SourceSaid source = said.source(place.source());
            String path = anchor == null ? "/sources/" + verdict.content().slugs().get(source.id()) : anchor + source.id();
            events.putIfAbsent(source.id(), new Event(Lane.APPEARANCES, When.of(source.dated()), null, null, source.label(),
                    said.claim().language(), words(source.dated()), path));
        }
    }

    private void answers(PublishedVerdict verdict, String path) {
        Content said = verdict.said();
        for (Content.AnswerSaid answer : said.answers()) {
            Content.DateSaid date = answer.said() == null ? answer.reported() : answer.said();
            Event event = new Event(Lane.ANSWERS, When.of(date), answer.party().name(), answer.stance(), answer.title(), said.claim().language(),
                    words(date), path + "#answer-" + answer.statement());
            events.merge(answer.statement(), event, TimelineEvents::towardsSeveral);
        }
    }

    /** A statement can deny one claim and confirm another; then no one stance is its. */
    private static Event towardsSeveral(Event known, Event other) {
        Stance stance = known.stance() == other.stance() ? known.stance() : null;
        return new Event(known.lane(), known.when(), known.who(), stance, known.label(), known.language(), known.dateWords(), known.path());
    }

    private void edition(PublishedVerdict verdict) {
        editions.add(new Event(Lane.EDITIONS, When.of(verdict.publishedAt(), zone), null, null, words.edition(verdict.number()), null,
                address.day(verdict.publishedAt()), verdict.editionPath()));
    }

    private void editionsByDay(List<PublishedVerdict> standing) {
        standing.stream().sorted(Comparator.comparing(PublishedVerdict::publishedAt))
                .collect(Collectors.groupingBy(verdict -> address.day(verdict.publishedAt()), LinkedHashMap::new, Collectors.toList()))
                .forEach((day, ofDay) -> editions.add(new Event(Lane.EDITIONS, When.of(ofDay.get(0).publishedAt(), zone), null, null,
                        words.verdicts(ofDay.size()), null, day, ofDay.size() == 1 ? ofDay.get(0).path() : null)));
    }

    private String words(Content.DateSaid date) {
        return date == null ? DateWords.of(null, null, language) : date.in(language);
    }
}
