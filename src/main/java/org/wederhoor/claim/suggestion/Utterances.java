package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.intake.proposal.Datelines;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.Sentences;
import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.source.text.TextRange;

/** Divides an article into utterances: its sentences, without headings and captions. */
final class Utterances {

    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…:;,”’\"'»›“‘«‹)](?:\\s*[—–-]\\s*\\p{Lu}\\p{L}+)?\\s*");
    private static final Pattern DASH = Pattern.compile("\\s*[—–:-]+\\s*");
    // not “in the U.S.”, and one letter alone may end a sentence: “Plan B.”
    private static final Pattern INITIAL = Pattern.compile("\\s(?!U\\.[SK]|E\\.U|D\\.C|[AP]\\.M)(?:\\p{Lu}\\.){2,3}\\s*$|\\s(?:\\p{Lu}\\. ){2}$");
    private static final int LONGEST_INITIAL = 12;
    private static final int HEADING_WORDS = 22;

    private final String text;
    private final PartyNames names;
    private final NamedParty writer;
    private final List<Utterance> found = new ArrayList<>();
    private final Set<String> surnames = new HashSet<>();
    private int paragraph;

    private Utterances(String text, PartyNames names, NamedParty writer) {
        this.text = text;
        this.names = names;
        this.writer = writer;
    }

    /** @param writer the party whose own words the text is; null for a report */
    static List<Utterance> of(String text, PartyNames names, NamedParty writer) {
        Utterances utterances = new Utterances(text, names, writer);
        utterances.readParagraphs();
        return utterances.found;
    }

    private void readParagraphs() {
        TextLanguage ofText = TextLanguage.of(text);
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String words = text.substring(start, end);
            if (!words.isBlank() && !isHeading(words)) {
                paragraph(start + dateline(words), end, Lexicon.of(ofText.ofPart(words)));
                paragraph++;
            }
            start = end + 1;
        }
    }

    // nobody says where a report was written; a party before a dash is no place
    private int dateline(String paragraph) {
        int indent = paragraph.length() - paragraph.stripLeading().length();
        int length = Datelines.length(paragraph.strip());
        boolean begins = length > 0 && !Character.isLowerCase(paragraph.codePointAt(indent + length));
        int name = names.end(paragraph, indent, paragraph.length());
        // “LODEMOUTH, Ohio —” is a place, whoever else is called so
        boolean party = name > 0 && DASH.matcher(paragraph.substring(name, Math.max(name, indent + length))).matches();
        return begins && !party ? indent + length : 0;
    }

    private static boolean isHeading(String paragraph) {
        return !ENDED.matcher(paragraph).matches() && paragraph.strip().split("\\s+").length <= HEADING_WORDS;
    }

    private void paragraph(int from, int to, Lexicon lexicon) {
        List<Quotation> quotations = QuotationMarks.in(text, from, to, lexicon);
        PieceReader pieces = new PieceReader(text, names, lexicon);
        String words = text.substring(from, to);
        PlacedText placed = new PlacedText(words);
        int start = -1;
        for (TextRange sentence : Sentences.of(words, lexicon.language())) {
            int end = from + placed.index(sentence.end());
            start = start < 0 ? from + placed.index(sentence.start()) : start;
            if (!isWithin(end, quotations, to) && !endsInInitial(start, end, to)) {
                List<Piece> read = new ActorReader(pieces.read(start, end, quotations), lexicon, surnames, new Writer(writer, quotations)).read();
                int first = start;
                Utterance utterance = Utterance.of(found.size(), paragraph, start, end, lexicon, read,
                        quotations.stream().filter(each -> each.outerStart() >= first && each.outerEnd() <= end).toList());
                if (!lexicon.tellsOfCorrected(text.substring(start, end))) {
                    found.add(utterance);
                }
                surnames.addAll(lexicon.language().capitalNouns() ? new PersonWords(utterance).surnames() : Set.of());
                start = -1;
            }
        }
    }

    // “a spokesman for T.S. Okafor”
    private boolean endsInInitial(int start, int end, int paragraphEnd) {
        return end < paragraphEnd && INITIAL.matcher(text.substring(Math.max(start, end - LONGEST_INITIAL), end)).find();
    }

    // the break lies inside a quotation, or between its last words and the mark that closes it
    private static boolean isWithin(int end, List<Quotation> quotations, int paragraphEnd) {
        return end < paragraphEnd && quotations.stream().anyMatch(each -> each.start() <= end && end < each.outerEnd());
    }
}
