package org.wederhoor.source.origin;

import java.util.regex.Pattern;

import org.wederhoor.dossier.date.CalendarNames;

/** What news prose says around the names of outlets, as parts of regular expressions. */
final class NewsProse {

    static final String DAY = "(?:" + CalendarNames.weekdays() + ")";
    static final String MONTH = "(?:" + CalendarNames.months(true) + ")";
    /** With a day or not, and a year or not. */
    static final String DATE = "(?:\\d{1,2}\\.? )?" + MONTH + "(?: \\d{1,2})?(?:,? \\d{4})?";
    static final String OUTLET_KIND = OriginFile.any(OriginFile::kinds);
    static final String ARTICLE = OriginFile.any(OriginFile::articles);
    /** Between article and kind: a nation, a city, or what sort of newspaper it is. */
    static final String QUALIFIER = "(?:(?!(?i:" + OriginFile.any(OriginFile::noQualifiers) + ") )\\p{Lu}[\\p{L}-]+ |(?i:"
            + OriginFile.any(OriginFile::adjectives) + ") )";
    static final String WHEN = "(?:" + OriginFile.any(OriginFile::today) + "|" + OriginFile.any(OriginFile::when) + ")";

    private NewsProse() {
    }

    /** {@code regex} with its blanks standing for any white space, upper and lower case alike. */
    static Pattern pattern(String regex) {
        return Pattern.compile(spaced(regex), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same, where case matters but in what is marked otherwise. */
    static Pattern exact(String regex) {
        return Pattern.compile(spaced(regex));
    }

    private static String spaced(String regex) {
        return regex.replace(" ?", "\\s*").replace(" ", "\\s+");
    }
}
