package org.wederhoor.publication.pages;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What newsletters and social media add to the addresses they link to, often another value for each reader. No page looks at it, and a
 * page that is shared by many would be made for each of them.
 */
final class TrackingParameters {

    // as the campaigns of Google Analytics, Matomo and Mailchimp, and the click ids of networks, are named in their own manuals
    private static final Pattern CAMPAIGN = Pattern.compile("(?:utm|mtm|pk|mc)_[a-z_]+");
    private static final Set<String> CLICKS = Set.of("fbclid", "gclid", "gbraid", "wbraid", "dclid", "msclkid", "twclid", "ttclid", "yclid",
            "li_fat_id", "igsh", "igshid", "_gl", "_ga");

    private TrackingParameters() {
    }

    /** @return the path and query without them; the same string when it holds none */
    static String off(String address) {
        int query = address.indexOf('?');
        if (query < 0) {
            return address;
        }
        String kept = Arrays.stream(address.substring(query + 1).split("&", -1)).filter(each -> !isOne(each.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return kept.length() == address.length() - query - 1 ? address : address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept);
    }

    private static boolean isOne(String name) {
        return CLICKS.contains(name) || CAMPAIGN.matcher(name).matches();
    }
}
