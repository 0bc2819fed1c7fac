package org.wederhoor.source.intake.proposal;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words before the first sentence that say where a report was written, and often when and for which agency.
 *
 * @param place  null when only an agency is named
 * @param date   null when there is none
 * @param agency null when there is none
 */
record Dateline(FoundWords place, FoundWords date, FoundWords agency) {

    static final Dateline NONE = new Dateline(null, null, null);

    private static final String WORD = "(?:[\\p{Lu}’'‘][\\p{L}.’'-]*)";
    private static final String PLACE = WORD + "(?:[ /](?:" + WORD + "|"
            + IntakeFile.exactly(IntakeFile::placeJoiners) + ")){0,4}";
    private static final Pattern FORM = Pattern.compile("(?:(?<place>" + PLACE + ")(?:, (?<country>" + PLACE
            + "))??(?:,? (?<date>"
            + PrintedDate.SHAPE + "))?,? ?)?(?:\\((?:(?<credit>" + Agencies.CREDIT
            + ")(?:[/-]\\p{Ll}{2,6})*|[^()\\n]{2,40})\\))? ?(?:[—–-]{1,2}) ?(?=\\S)");
    static final int LONGEST = 120;
    private static final Pattern BEFORE_COLON = Pattern.compile("(?<place>" + PLACE + "): ?(?=[\\p{Lu}\"“„‘'«])");
    private static final int LONGEST_BEFORE_COLON = 40;
    private static final Pattern NO_PLACE = Pattern.compile(IntakeFile.exactly(IntakeFile::noPlaces));
    // a name in four capitals or less is more often an organisation's than a place's
    private static final Pattern SHORT_PLACE = Pattern.compile(IntakeFile.exactly(IntakeFile::shortPlaces));

    // “Den Haag – De minister …”, “New York, NY – The …”; a dash without spaces joins two names
    private static final Pattern SMALL = Pattern.compile("(?<place>" + PLACE + ")(?:, (?<state>\\p{Lu}{2}|\\p{Lu}[\\p{L}]{2,8}\\.))?"
            + "(?: [—–-]{1,2} |[—–] )(?=[\\p{Lu}\"“„‘'«])");
    private static final int LONGEST_SMALL = 60;
    // those that time zones are called after
    private static final Set<String> CITIES = ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.matches("(?:Europe|America|Asia|Africa|Australia)/.*"))
            .map(zone -> zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ')).collect(Collectors.toUnmodifiableSet());

    // ’s-HERTOGENBOSCH
    private static final Pattern CLIPPED = Pattern.compile("^[’'‘]s-");

    /** The dateline of one of the first paragraphs, or {@link #NONE}. */
    static Dateline of(ArticleLines lines) {
        return lines.leads().stream().map(Dateline::of).flatMap(Optional::stream).findFirst().or(() -> beforeColon(lines))
                .or(() -> inSmallLetters(lines)).orElse(NONE);
    }

    /** A place in ordinary letters before a dash, on one line only, and one that something else says is a place. */
    private static Optional<Dateline> inSmallLetters(ArticleLines lines) {
        List<ArticleLine> leads = lines.leads().stream().filter(line -> SMALL.matcher(line.start(LONGEST_SMALL)).lookingAt()).toList();
        if (leads.size() != 1 || leads.get(0) != lines.leads().get(0)) {
            return Optional.empty();
        }
        Matcher form = SMALL.matcher(leads.get(0).start(LONGEST_SMALL));
        form.lookingAt();
        String place = form.group("place");
        Pattern within = Pattern.compile("(?<!\\p{L})" + IntakeFile.any(IntakeFile::from) + " " + Pattern.quote(place) + "(?![\\p{L}])");
        boolean known = form.group("state") != null || CITIES.contains(place) || lines.kept().stream().anyMatch(line -> within.matcher(line.words()).find());
        boolean label = NO_PLACE.matcher(place.split(" ")[0].toUpperCase(Locale.ROOT)).matches();
        return known && !label && OutletName.canBe(place) ? Optional.of(new Dateline(found(leads.get(0), form, "place"), null, null)) : Optional.empty();
    }

    /** A place in capitals before a colon. Where lines begin with several, they say who speaks. */
    private static Optional<Dateline> beforeColon(ArticleLines lines) {
        Set<String> names = lines.kept().stream().flatMap(line -> placeBeforeColon(line).stream()).map(form -> form.group("place")).collect(Collectors.toSet());
        return names.size() != 1 ? Optional.empty() : lines.leads().stream()
                .flatMap(line -> placeBeforeColon(line).map(form -> new Dateline(found(line, form, "place"), null, null)).stream()).findFirst();
    }

    private static Optional<Matcher> placeBeforeColon(ArticleLine line) {
        Matcher form = BEFORE_COLON.matcher(line.start(LONGEST_BEFORE_COLON));
        return form.lookingAt() && isInCapitals(form.group("place")) && OutletName.canBe(form.group("place")) ? Optional.of(form) : Optional.empty();
    }

    private static Optional<Dateline> of(ArticleLine line) {
        return form(line.start(LONGEST)).map(form -> new Dateline(form.group("place") == null ? null : found(line, form, "place"),
                form.group("date") == null ? null : found(line, form, "date"), form.group("credit") == null ? null : found(line, form, "credit")));
    }

    /** The dateline that {@code line} begins with, up to the first word after it. */
    static Optional<Matcher> form(String line) {
        Matcher form = FORM.matcher(line);
        if (!form.lookingAt()) {
            return Optional.empty();
        }
        String place = form.group("place");
        boolean dated = form.group("date") != null && PrintedDate.isDate(form.group("date"));
        boolean credited = form.group("credit") != null;
        boolean wrong = form.group("date") != null && !dated || place == null && !credited
                || place != null && !dated && !credited && !isInCapitals(place);
        return wrong ? Optional.empty() : Optional.of(form);
    }

    private static FoundWords found(ArticleLine line, Matcher form, String group) {
        return FoundWords.in(line, form.start(group), form.end(group));
    }

    private static boolean isInCapitals(String place) {
        String name = CLIPPED.matcher(place).replaceFirst("");
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT)) && !NO_PLACE.matcher(place.split(" ")[0]).matches();
        return capitals && (place.length() > 4 || SHORT_PLACE.matcher(place).matches());
    }
}
