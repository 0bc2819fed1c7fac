package org.wederhoor.source.intake.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.cleaning.CleaningWords.Kind;

/** Knows by their words a party's reply and a paper's correction, and what heads the comments of readers. */
public final class ReplyPhrases {

    private static final int HEADING = 80;
    private static final Pattern QUOTATION = Pattern.compile("[“„«‘\"][^“„”«»\"]{2,600}[”“»’\"]");
    private static final Pattern SPEAKER = Pattern.compile("(?:[—–]|--)\\s*\\p{Lu}\\p{L}+|\\p{Lu}[^.:!?]*:\\s*\\z");
    private static final Pattern COUNTED = Pattern.compile("[(\\[]?[0-9]+[)\\]]?");

    // "Update 14.30 uur: "
    private static final Pattern WHEN = Pattern.compile(" [(\\[]?\\d[\\p{L}\\d.,: -]{0,24}?[)\\]]?(?=:\\s)");

    private ReplyPhrases() {
    }

    /** Whether what begins with this block is a reply or a correction, and no invitation to reply. */
    public static boolean begins(String block) {
        String bare = bare(WHEN.matcher(block).replaceFirst(""));
        boolean reply = CleaningWords.begun(Kind.REPLY, bare) != null || bare.length() <= HEADING && holds(bare, Kind.REPLYHEAD);
        return reply && CleaningWords.begun(Kind.END, bare) == null;
    }

    /**
     * Whether a paragraph quotes somebody and says who said it, tells what somebody said who speaks for others, or that somebody gave no answer.
     *
     * @param marked whether the page marks a quotation in it
     */
    public static boolean quotes(String paragraph, boolean marked) {
        Matcher quotation = QUOTATION.matcher(paragraph);
        boolean quoted = marked || quotation.find();
        String around = quotation.replaceAll(" ");
        String folded = CleaningWords.folded(around);
        return quoted && (SPEAKER.matcher(around).find() || holds(folded, Kind.SAID))
                || holds(folded, Kind.SPEAKER) && holds(folded, Kind.SAID) || holds(folded, Kind.SILENT);
    }

    private static boolean holds(String folded, Kind kind) {
        return CleaningWords.of(kind).keySet().stream().anyMatch(phrase -> CleaningWords.holds(folded, phrase));
    }

    /** Whether a heading is that of readers' comments. */
    public static boolean headsComments(String heading) {
        String bare = bare(COUNTED.matcher(heading).replaceAll(" ").strip());
        return CleaningWords.of(Kind.END).get(bare) == LeftOutReason.COMMENTS || CleaningWords.of(Kind.LINE).get(bare) == LeftOutReason.COMMENTS;
    }

    private static String bare(String text) {
        return text.isBlank() ? "" : Line.of(text, 0, text.length(), false).bare();
    }
}
