package org.wederhoor.publication;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.time.ClockWords;

/** What a verdict page says about whom the desk asked. Silence is told by the deadline and the moment of publication. */
@TemplateExtension
final class AskedWords {

    private AskedWords() {
    }

    /** The times that a party was asked, in their order; empty also for what was published before that was recorded. */
    static List<Content.AskedSaid> askedOf(Content said, Content.Named party) {
        return asked(said).stream().filter(each -> each.party().id().equals(party.id())).toList();
    }

    /** The parties that were asked and neither answered nor are listed as silent, each once. */
    static List<Content.Named> askedOnly(Content said) {
        return asked(said).stream().map(Content.AskedSaid::party).distinct()
                .filter(party -> said.silent().stream().noneMatch(each -> each.id().equals(party.id()))
                        && said.answers().stream().noneMatch(each -> each.party().id().equals(party.id()))).toList();
    }

    /** Whether an answer is the first of its party, where what was asked is told. */
    static boolean isFirstOf(Content said, Content.AnswerSaid answer) {
        return said.answers().stream().filter(each -> each.party().id().equals(answer.party().id())).findFirst().orElseThrow()
                .equals(answer);
    }

    /** "Asked by mail on 3 March 2026, no answer by 5 March 2026, 17:00 (Europe/Amsterdam)." */
    static String wordsAt(Content.AskedSaid asked, Instant published, Locale language) {
        ZoneId zone = ZoneId.of(asked.zone());
        return messages(language).asked(outcome(asked, published), asked.channel(),
                ClockWords.day(Instant.parse(asked.asked()), zone, language),
                ClockWords.minute(Instant.parse(asked.deadline()), zone, language));
    }

    /** "asked, no answer". */
    static String outcomeAt(Content.AskedSaid asked, Instant published, Locale language) {
        return messages(language).askedOutcome(outcome(asked, published));
    }

    private static String outcome(Content.AskedSaid asked, Instant published) {
        boolean silent = asked.outcome().equals(ReplyOutcome.WAITING.name()) && !published.isBefore(Instant.parse(asked.deadline()));
        return silent ? ReplyOutcome.NO_ANSWER.name() : asked.outcome();
    }

    private static List<Content.AskedSaid> asked(Content said) {
        return said.asked() == null ? List.of() : said.asked();
    }

    private static PublicationMessages messages(Locale language) {
        return MessageBundles.get(PublicationMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
