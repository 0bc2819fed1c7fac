package org.wederhoor.source.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.text.TextLanguage;

/** Finds outlets in a text by names that are known, with or without the article that may be part of them. */
final class KnownOutlets {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern LEADING_ARTICLE = NewsProse.pattern("^" + NewsProse.ARTICLE + " ");
    private static final Pattern ARTICLE_BEFORE = NewsProse.pattern("(?<![\\p{L}\\p{N}])" + NewsProse.ARTICLE + " $");
    private static final Pattern KIND_BEFORE = NewsProse.exact("(?<![\\p{L}\\p{N}])(?i:" + NewsProse.ARTICLE + " )?" + NewsProse.QUALIFIER
            + "{0,2}(?i:" + NewsProse.OUTLET_KIND + ") (?i:" + NewsProse.ARTICLE + " )?$");
    private static final Pattern KIND_AFTER = NewsProse.pattern(" " + NewsProse.OUTLET_KIND + "(?![\\p{L}\\p{N}])");
    private static final Pattern NAME_BEFORE = Pattern.compile("(?:^|[\\s(\"“])(?!"
            + OriginFile.any(OriginFile::beforeName) + " )(\\p{Lu}[\\p{L}\\p{N}.’'-]*) $");
    private static final Pattern NAME_AFTER = Pattern.compile("(?:[-‑]\\p{L}| (?!" + NewsProse.WHEN + ")\\p{Lu}).*", Pattern.DOTALL);
    private static final int AROUND = 60;

    private final Map<String, List<Name>> names = new HashMap<>();

    KnownOutlets(List<NamedParty> outlets) {
        for (NamedParty outlet : outlets) {
            for (String name : outlet.names().toList()) {
                String core = LEADING_ARTICLE.matcher(name.strip()).replaceFirst("");
                Matcher first = WORD.matcher(core);
                if (first.find() && first.start() == 0) {
                    names.computeIfAbsent(first.group().toLowerCase(Locale.ROOT), key -> new ArrayList<>())
                            .add(new Name(core, outlet));
                }
            }
        }
        names.values().forEach(each -> each.sort(Comparator.comparingInt((Name name) -> name.core.length()).reversed()));
    }

    /** In the text's order, without overlaps. */
    List<Mention> in(String text, SentenceBounds sentences) {
        List<Mention> mentions = new ArrayList<>();
        boolean capitalNouns = TextLanguage.of(text).capitalNouns();
        int after = 0;
        for (Matcher word = WORD.matcher(text); word.find();) {
            List<Name> possible = names.get(word.group().toLowerCase(Locale.ROOT));
            if (possible == null || word.start() < after) {
                continue;
            }
            for (Name name : possible) {
                int end = name.endAt(text, word.start());
                if (end > 0 && !partOfLongerName(text, word.start(), end, sentences, capitalNouns)) {
                    mentions.add(mention(text, word.start(), end, name.outlet));
                    after = end;
                    break;
                }
            }
        }
        return mentions;
    }

    /**
     * "Times" in "New York Times", "Guardian" in "Guardian Media Group" and "NRC" in "NRC-journalist" are no outlets of that
     * name. Where all nouns have capitals, “das Magazin Spiegel” is.
     */
    private static boolean partOfLongerName(String text, int start, int end, SentenceBounds sentences, boolean capitalNouns) {
        int sentence = sentences.start(start);
        String words = text.substring(Math.max(sentence, start - AROUND), start);
        Matcher before = NAME_BEFORE.matcher(words);
        // the first word of a sentence has a capital for that alone
        boolean named = before.find() && !ARTICLE_BEFORE.matcher(before.group()).find()
                && Math.max(sentence, start - AROUND) + before.start(1) > sentence;
        boolean kind = capitalNouns && KIND_BEFORE.matcher(words).find();
        return named && !kind || NAME_AFTER.matcher(text.substring(end, Math.min(text.length(), end + AROUND))).matches();
    }

    private static Mention mention(String text, int coreStart, int end, NamedParty outlet) {
        int left = Math.max(0, coreStart - AROUND);
        String before = text.substring(left, coreStart);
        Matcher article = ARTICLE_BEFORE.matcher(before);
        int start = article.find() ? left + article.start() : coreStart;
        Matcher kind = KIND_BEFORE.matcher(before);
        int from = kind.find() ? left + kind.start() : start;
        Matcher after = KIND_AFTER.matcher(text).region(end, text.length());
        return new Mention(start, end, from, after.lookingAt() ? after.end() : end, outlet.name(), outlet.id());
    }

    /** A name without its article; upper case is another way to print it. */
    private static final class Name {

        private final String core;
        private final NamedParty outlet;
        private final Pattern printed;

        Name(String core, NamedParty outlet) {
            this.core = core;
            this.outlet = outlet;
            this.printed = Pattern.compile("(?:" + spaced(core) + "|" + spaced(core.toUpperCase(Locale.ROOT))
                    + ")(?![\\p{L}\\p{N}])");
        }

        private static String spaced(String words) {
            return Stream.of(words.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        }

        int endAt(String text, int start) {
            Matcher here = printed.matcher(text).region(start, text.length()).useTransparentBounds(true);
            return here.lookingAt() ? here.end() : -1;
        }
    }
}
