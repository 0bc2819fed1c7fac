package org.wederhoor.source.intake.proposal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who wrote an article, in a line that says nothing else but perhaps the day. */
final class BylineWords {

    private static final String ONE = "\\p{Lu}[\\p{L}.'’-]*(?: (?:" + IntakeFile.exactly(IntakeFile::nameParticles)
            + "|&|\\p{Lu}[\\p{L}.'’-]*)){0,5}";
    private static final String NAMES = ONE + "(?:(?:, | " + IntakeFile.exactly(IntakeFile::and) + " | & | / |/)" + ONE + "){0,5}";
    private static final String STAFF = "(?:" + IntakeFile.exactly(IntakeFile::staffArticle) + " )?(?:\\p{Lu}\\p{L}+ )?"
            + IntakeFile.any(IntakeFile::staff) + "(?: \\p{L}+){0,4}";
    private static final String ROLE = "(?:,? " + IntakeFile.exactly(IntakeFile::from)
            + " \\p{Lu}[\\p{L} '’-]{2,30}|, \\p{L}[\\p{L} -]{2,50})?";
    private static final Pattern LABELLED = Pattern.compile(IntakeFile.any(IntakeFile::byline) + " ?(?:(?<name>" + NAMES
            + ")(?: \\d{4})?" + ROLE + "(?<published> " + IntakeFile.any(IntakeFile::published) + ")?|" + STAFF + ")");
    private static final Pattern OURS = Pattern.compile(IntakeFile.exactly(IntakeFile::ourOwn)
            + " \\p{L}+(?: \\p{L}[\\p{L}’'-]*){0,6}");
    private static final Pattern LABEL_ALONE = Pattern.compile(IntakeFile.any(IntakeFile::bylineAlone) + ":?");
    private static final Pattern WRITTEN = Pattern.compile(IntakeFile.any(IntakeFile::writtenBy) + "\\b");
    private static final Pattern NAME_ALONE = Pattern.compile(NAMES + "(?: \\d{4})?");
    private static final Pattern REPORTING = Pattern.compile("\\(?(" + IntakeFile.exactly(IntakeFile::reporting)
            + " \\p{Lu}[^()\\n]{2,160}?)(?:\\.?(?:\\)|$)|;|,? (?:" + IntakeFile.any(IntakeFile::withHelpOf) + "|"
            + IntakeFile.any(IntakeFile::otherWork) + ") )");
    private static final Pattern NOBODY = Pattern.compile(IntakeFile.any(IntakeFile::nobody));
    private static final Pattern BY_NOBODY = Pattern.compile(IntakeFile.any(IntakeFile::byline) + " ?" + NOBODY + "(?!\\p{L})");
    private static final Pattern BEHIND_NAME = Pattern.compile("(?<=\\p{Ll})[.,;|] |\\s+[|–—-]\\s+");
    // a line in capitals alone that is longer calls for something
    private static final Pattern SHOUTED = Pattern.compile("[^\\p{Ll},&]+");
    private static final int MOST_SHOUTED = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern PICTURE = Pattern.compile("(?<!\\p{L})" + IntakeFile.any(IntakeFile::captions) + "[^\\p{L}]*$|(?<!\\p{L})"
            + IntakeFile.any(IntakeFile::otherWork) + "\\s*$");
    private static final Pattern PICTURE_BEHIND = Pattern.compile("[.,] " + IntakeFile.any(IntakeFile::captions) + "$|(?<!\\p{L})"
            + IntakeFile.any(IntakeFile::pictureSellers) + "(?!\\p{L})");
    private static final int LONGEST_LINE = 200;

    private BylineWords() {
    }

    /** @param author whom metadata name; a name in the text that has nothing in common with a person's there is somebody else's */
    static Optional<FoundWords> of(ArticleLines lines, Optional<ArticleLine> headline, Newsroom newsroom, Optional<String> author) {
        List<ArticleLine> top = lines.top().stream().filter(line -> headline.filter(each -> each.holds(line)).isEmpty()).toList();
        List<ArticleLine> beside = headline.map(lines::beside).orElse(List.of());
        // “By admin”: the page says that it is by nobody
        boolean nobodys = Stream.concat(top.stream(), beside.stream()).anyMatch(line -> BY_NOBODY.matcher(line.start(LONGEST_LINE)).lookingAt());
        return nobodys ? Optional.empty() : candidates(lines, top, headline, newsroom).or(() -> labelled(beside))
                .or(() -> beside.stream().flatMap(line -> named(List.of(line), headline, newsroom).stream()).findFirst())
                .filter(each -> author.isEmpty() || !contradicts(author.get(), each.value()));
    }

    /** Whether it is what a program calls an author whom it does not know: “admin”. */
    static boolean isNobody(String author) {
        return NOBODY.matcher(author.strip()).matches();
    }

    private static Optional<FoundWords> candidates(ArticleLines lines, List<ArticleLine> top, Optional<ArticleLine> headline, Newsroom newsroom) {
        return Stream.of(labelled(top), named(top, headline, newsroom), labelled(lines.below()), reporting(lines.closing()),
                written(lines.kept())).flatMap(Optional::stream).findFirst();
    }

    private static boolean contradicts(String author, String byline) {
        String name = BEHIND_NAME.split(author)[0];
        boolean person = name.contains(" ") && NAME_ALONE.matcher(name).matches() && !Agencies.has(name) && !OutletName.isCompany(name);
        int end = byline.indexOf(name) + name.length();
        boolean runOn = byline.contains(name) && end < byline.length() && Character.isLetter(byline.charAt(end));
        return runOn || person && WORD.matcher(name).results()
                .noneMatch(word -> Pattern.compile("(?iu)(?<!\\p{L})" + word.group() + "(?!\\p{L})").matcher(byline).find());
    }

    /** Whether the line says by whom the article is, before anything else it says. */
    static boolean isLabelled(ArticleLine line) {
        return labelled(List.of(line)).isPresent() || LABEL_ALONE.matcher(line.words()).matches();
    }

    private static Optional<FoundWords> labelled(List<ArticleLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            ArticleLine line = lines.get(i);
            for (int[] part : parts(line)) {
                String words = line.words().substring(part[0], part[1]);
                Matcher by = LABELLED.matcher(words);
                if (isPicture(line.words().substring(0, part[0]), words)) {
                    continue;
                }
                if (by.matches() && isSomebody(by.group("name")) || OURS.matcher(words).matches()) {
                    return Optional.of(FoundWords.in(line, part[0], by.matches() && by.group("published") != null ? part[0] + by.start("published") : part[1]));
                }
            }
            ArticleLine next = i + 1 < lines.size() ? lines.get(i + 1) : null;
            if (next != null && LABEL_ALONE.matcher(line.words()).matches() && NAME_ALONE.matcher(next.words()).matches()
                    && next.length() < LONGEST_LINE) {
                return Optional.of(new FoundWords(line.words() + " " + next.words(), line.from(), next.from() + next.length()));
            }
        }
        return Optional.empty();
    }

    /** A name without a label is a byline where a date stands beside it, below the headline. */
    private static Optional<FoundWords> named(List<ArticleLine> lines, Optional<ArticleLine> headline, Newsroom newsroom) {
        for (int i = 0; i < lines.size(); i++) {
            ArticleLine line = lines.get(i);
            boolean place = Dateline.form(line.start(Dateline.LONGEST)).isPresent();
            boolean below = !place && headline.isPresent() && line.from() > headline.get().from();
            if (!below || lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2)).stream().noneMatch(BylineWords::bearsDate)) {
                continue;
            }
            int[] first = parts(line).get(0);
            String words = line.words().substring(first[0], first[1]);
            boolean shouted = words.split(" ").length > MOST_SHOUTED && SHOUTED.matcher(words).matches();
            if (words.split(" ").length > 1 && !shouted && NAME_ALONE.matcher(words).matches()
                    && !PrintedDate.isDate(words) && !OutletLine.isOutlet(words, newsroom)) {
                return Optional.of(FoundWords.in(line, first[0], first[1]));
            }
        }
        return Optional.empty();
    }

    // where the article's end is not known, only a label that means nothing else is one
    private static Optional<FoundWords> written(List<ArticleLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (WRITTEN.matcher(lines.get(i).start(LONGEST_LINE)).lookingAt()) {
                Optional<FoundWords> found = labelled(lines.subList(i, Math.min(i + 2, lines.size())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<FoundWords> reporting(List<ArticleLine> lines) {
        for (ArticleLine line : lines) {
            int offset = Math.max(0, line.length() - LONGEST_LINE);
            Matcher reporting = REPORTING.matcher(line.words()).region(offset, line.length());
            if (reporting.find()) {
                return Optional.of(FoundWords.in(line, reporting.start(1), reporting.end(1)));
            }
        }
        return Optional.empty();
    }

    private static boolean bearsDate(ArticleLine line) {
        return !PrintedDate.bearings(line).isEmpty();
    }

    /** Whether a by-line is that of a picture: behind the word for one, or of somebody who sells them. */
    private static boolean isPicture(String before, String words) {
        return PICTURE.matcher(before).find() || PICTURE_BEHIND.matcher(words).find();
    }

    // one capitalised word after "by" is as often a noun
    private static boolean isSomebody(String name) {
        return name == null || Agencies.has(name) || name.contains(" ") && !OutletName.isCompany(name);
    }

    private static List<int[]> parts(ArticleLine line) {
        return line.length() > LONGEST_LINE ? List.of(new int[] {0, 0}) : PrintedDate.besidesDates(line);
    }
}
