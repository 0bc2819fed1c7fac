package org.wederhoor.verdict;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.claim.correction.CorrectionOutcome;
import org.wederhoor.dossier.date.DateWords;
import org.wederhoor.web.Words;

/**
 * A correction that this desk asked of whoever printed a claim, and what came of it.
 *
 * @param source  what printed it
 * @param asked   a day (ISO 8601), likewise {@code due}, by when, and {@code ended}, when the outcome was seen; null while it waits
 * @param outcome as it was when this was written
 * @param later   the same page, archived again after that; null where it was not
 * @param stands  whether the words that made the claim still stood there then; null where nobody can tell
 */
public record CorrectionSaid(UUID source, String asked, String due, CorrectionOutcome outcome, String ended, UUID later, Boolean stands) {

    /** "Asked on 3 May 2026 to correct this by 10 May 2026. Corrected, as seen on 8 May 2026." */
    public String in(Locale language) {
        VerdictMessages words = Words.messages(VerdictMessages.class, language);
        return Stream.of(words.correctionAsked(day(asked, language), day(due, language)), words.correctionOutcome(outcome, day(ended, language)),
                stands == null ? null : words.correctionStands(stands)).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static String day(String day, Locale language) {
        return day == null ? "" : DateWords.of(null, day, language);
    }
}
