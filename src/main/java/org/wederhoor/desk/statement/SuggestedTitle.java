package org.wederhoor.desk.statement;

import java.util.Arrays;
import java.util.Locale;

import org.wederhoor.claim.suggestion.SuggestedPassage;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.Words;

/**
 * What an accepted suggestion is called, in the article's language: who spoke, to whom or in which outlet, and when, as far as
 * that is known. Never the stance, which belongs to an answer, and never the headline, which is about something else.
 */
final class SuggestedTitle {

    private static final int LONGEST = 200;
    private static final int FIRST_WORDS = 10;

    private final Suggestion suggestion;
    private final PlacedText text;
    private final Locale language;
    private final StatementsMessages messages;

    SuggestedTitle(Suggestion suggestion, PlacedText text) {
        this.suggestion = suggestion;
        this.text = text;
        this.language = TextLanguage.of(text.text()).locale();
        this.messages = Words.messages(StatementsMessages.class, language);
    }

    /** @param said null where the article does not say when it was said */
    String of(PartialDate said) {
        String title = words(said);
        return title.codePointCount(0, title.length()) <= LONGEST ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    // the day of the article is the day of the statement's report; as the day it was said it stands only where no other is printed
    private String words(PartialDate said) {
        Party outlet = suggestion.source.outlet;
        Party saidTo = suggestion.saidTo;
        String published = day(suggestion.source.dated);
        boolean told = saidTo != null && outlet != null && saidTo.id.equals(outlet.id);
        if (day(said) != null) {
            return title(saidTo, null, day(said));
        }
        if (outlet != null && (!told || said != null)) {
            return title(told ? null : saidTo, outlet, published);
        }
        String undated = said == null ? published : null;
        return saidTo != null || undated != null ? title(saidTo, null, undated) : firstWords();
    }

    private String title(Party saidTo, Party readIn, String day) {
        return messages.suggestedTitle(speaker(), name(saidTo), name(readIn), day);
    }

    private String firstWords() {
        return suggestion.passages.stream().filter(each -> each.ownWords).findFirst()
                .map(SuggestedPassage::place).map(this::quoted).orElse(speaker());
    }

    // in the marks that the article has around it
    private String quoted(TextRange place) {
        String[] words = text.slice(place).strip().split("\\s+", FIRST_WORDS + 1);
        String rest = words.length > FIRST_WORDS ? "…" : "";
        String first = String.join(" ", Arrays.asList(words).subList(0, Math.min(words.length, FIRST_WORDS)));
        return text.slice(place.start() - 1, place.start()).strip() + first.replaceFirst("[,;:]$", "") + rest
                + text.slice(place.end(), place.end() + 1).strip();
    }

    private String speaker() {
        return suggestion.party == null ? suggestion.speaker : suggestion.party.name;
    }

    private static String name(Party party) {
        return party == null ? null : party.name;
    }

    /** In words, where it is known with its year. */
    private String day(PartialDate date) {
        return date == null || date.earliest == null || date.latest == null ? null : date.in(language);
    }
}
