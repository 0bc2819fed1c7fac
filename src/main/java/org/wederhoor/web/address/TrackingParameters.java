package org.wederhoor.web.address;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What newsletters and social media add to the addresses they link to, often another value for each reader. No page looks at it: with it,
 * an address names a way to a page, and without, the page.
 */
public final class TrackingParameters {

    // as the campaigns of Google Analytics, Matomo and Mailchimp, and the click ids of networks, are named in their own manuals
    private static final Pattern CAMPAIGN = Pattern.compile("(?:utm|mtm|pk|mc|hsa|at|ns)_[a-z_]+");
    private static final Set<String> CLICKS = Set.of("fbclid", "gclid", "gclsrc", "gbraid", "wbraid", "dclid", "msclkid", "twclid", "ttclid",
            "yclid", "li_fat_id", "igsh", "igshid", "_gl", "_ga", "gad_source", "gad_campaignid", "srsltid", "mkt_tok", "_hsenc", "_hsmi",
            "wt_mc", "wt_zmc", "cmpid", "xtor", "s_kwcid", "vero_id", "oly_enc_id", "_openstat", "wickedid", "ftag", "ocid");

    private TrackingParameters() {
    }

    /**
     * @param address whole, or only its path and what follows
     * @return the address without them; the same string when it holds none
     */
    public static String off(String address) {
        int fragment = address.indexOf('#');
        int end = fragment < 0 ? address.length() : fragment;
        int query = address.indexOf('?');
        if (query < 0 || query > end) {
            return address;
        }
        String kept = Arrays.stream(address.substring(query + 1, end).split("&", -1)).filter(each -> !isOne(each.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
        return kept.length() == end - query - 1 ? address
                : address.substring(0, query) + (kept.isEmpty() ? "" : "?" + kept) + address.substring(end);
    }

    private static boolean isOne(String name) {
        return CLICKS.contains(name) || CAMPAIGN.matcher(name).matches();
    }
}
