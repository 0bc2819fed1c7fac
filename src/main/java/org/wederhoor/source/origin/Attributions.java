package org.wederhoor.source.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.origin.Attribution.Kind;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.RemainingText;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.web.language.WordFiles;

/** Reads off an article which outlets it says that it goes back to. */
public final class Attributions {

    // an agency's credit is worth proposing though nobody has made the agency a party yet
    private static final List<NamedParty> AGENCIES = WordFiles.lines("/origins/agencies.txt").stream()
            .map(name -> new NamedParty(null, name, List.of(), true)).toList();
    private static final Pattern LABEL = NewsProse.pattern(OriginFile.any(OriginFile::credits) + "(?s).*");
    private static final Pattern ANAPHOR = NewsProse.pattern("(?<![\\p{L}\\p{N}])" + OriginFile.any(OriginFile::theOutlet)
            + "(?![\\p{L}\\p{N}])");

    private Attributions() {
    }

    /**
     * What {@code text} says that it goes back to, in its order.
     *
     * @param leftOut in code points; what is struck out there is not said, and the rest says nothing of the article, but for a label
     *                such as "Source: AFP", which cleaning may have taken for furniture
     * @param parties those whose names are looked for; where the text itself says that something is a newspaper or the like, or
     *                credits a well-known agency, it need not be among them
     */
    public static List<Attribution> of(PlacedText whole, List<LeftOut> leftOut, List<NamedParty> parties) {
        RemainingText said = RemainingText.of(whole, LeftOut.struck(leftOut));
        String text = said.words();
        SentenceBounds sentences = new SentenceBounds(text);
        List<NamedParty> outlets = parties.stream().filter(NamedParty::outlet).toList();
        List<Mention> known = new KnownOutlets(outlets).in(text, sentences);
        Mentions taken = new Mentions(known);
        List<Mention> agencies = new KnownOutlets(AGENCIES)
                .in(text, sentences).stream().filter(agency -> !taken.overlap(agency)).toList();
        List<Mention> unknown = UnknownOutlets.in(text, known).stream().filter(each -> !isOther(each, parties)).toList();
        List<Mention> creditable = Stream.concat(known.stream(), agencies.stream()).toList();

        List<Attribution> found = new ArrayList<>();
        Set<Integer> credited = new TreeSet<>();
        Credits credits = new Credits(text, new Mentions(creditable));
        for (Mention mention : creditable) {
            credits.phrase(mention).ifPresent(phrase -> {
                TextRange range = proof(said, phrase, mention);
                if (leftOut.stream().noneMatch(each -> each.range().overlaps(range)
                        && (!each.reason().mayCredit() || !LABEL.matcher(text.substring(phrase[0], phrase[1])).matches()))) {
                    credited.add(mention.start());
                    found.add(new Attribution(range, mention.name(), mention.party(), Kind.CREDIT));
                }
            });
        }
        found.addAll(reported(said, sentences, leftOut, Stream.concat(known.stream(), unknown.stream())
                .filter(mention -> !credited.contains(mention.start())).toList()));
        found.sort(Comparator.comparingInt((Attribution each) -> each.phrase().start()).thenComparing(Attribution::kind));
        return List.copyOf(found);
    }

    // words that stand together in the text, so that they can be quoted
    private static TextRange proof(RemainingText said, int[] phrase, Mention mention) {
        int[] words = said.unparted(phrase[0], phrase[1], Math.max(phrase[0], mention.start()), Math.min(phrase[1], mention.end()));
        return said.range(words[0], words[1]);
    }

    private static List<Attribution> reported(RemainingText said, SentenceBounds sentences, List<LeftOut> leftOut, List<Mention> named) {
        String text = said.words();
        List<Mention> mentions = new ArrayList<>(named);
        Mentions taken = new Mentions(named);
        for (Matcher anaphor = ANAPHOR.matcher(text); anaphor.find();) {
            Mention mention = new Mention(anaphor.start(), anaphor.end(), anaphor.start(), anaphor.end(), null, null);
            if (!taken.overlap(mention)) {
                mentions.add(mention);
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::from));
        Reports reports = new Reports(text, sentences);
        List<Attribution> found = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<TextRange> range = reports.phrase(mention).map(phrase -> proof(said, phrase, mention))
                    .filter(phrase -> leftOut.stream().noneMatch(each -> each.range().overlaps(phrase)));
            Attribution last = found.isEmpty() ? null : found.get(found.size() - 1);
            // "the newspaper" is the one that was named last
            if (range.isPresent() && (mention.name() != null || last != null)) {
                found.add(new Attribution(range.get(), mention.name() == null ? last.name() : mention.name(),
                        mention.name() == null ? last.party() : mention.party(), Kind.REPORTED));
            }
        }
        return found;
    }

    private static boolean isOther(Mention unknown, List<NamedParty> parties) {
        return parties.stream().anyMatch(party -> !party.outlet() && (party.name().equals(unknown.name())
                || party.aliases().contains(unknown.name())));
    }
}
