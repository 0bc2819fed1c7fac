package org.wederhoor.source.origin;

import java.util.regex.Pattern;

/** What English and Dutch news prose says around the names of outlets, as parts of regular expressions. */
final class Words {

    static final String OUTLET_KIND = "(?:newspaper|daily|tabloid|broadcaster|news agency|newswire|news channel|news site"
            + "|news website|magazine|weekly|\\p{L}*krant|dagblad|persbureau|omroep|nieuwszender|nieuwssite|weekblad"
            + "|tijdschrift|opinieblad|nieuwsrubriek)";
    static final String ARTICLE = "(?:the|an?|de|het|een|'t|’t)";
    /** Between article and kind: a nation, a city, or what sort of newspaper it is. */
    static final String QUALIFIER = "(?:(?!(?i:volgens|aldus|according|told|in|by|as|but|and|while|dat|zo) )\\p{Lu}[\\p{L}-]+ "
            + "|(?i:local|regional|national|state|leading|financial|business|lokale|regionale|landelijke|grote|bekende) )";
    static final String DAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day|maandag|dinsdag|woensdag|donderdag|vrijdag"
            + "|zaterdag|zondag";
    static final String MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
            + "|januari|februari|maart|mei|juni|juli|augustus|oktober";
    static final String WHEN = "(?:today|yesterday|vandaag|gisteren|vanochtend|last (?:week|month|year)|this (?:week|month)"
            + "|earlier|eerder|(?:(?:on|in|op) )?(?:" + DAY + ")|(?:(?:on|in|op) )?(?:\\d{1,2} )?(?:" + MONTH + ")"
            + "(?: \\d{1,2})?(?:,? \\d{4})?)";

    private Words() {
    }

    /** {@code regex} with its blanks standing for any white space, upper and lower case alike. */
    static Pattern pattern(String regex) {
        return Pattern.compile(regex.replace(" ?", "\\s*").replace(" ", "\\s+"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
