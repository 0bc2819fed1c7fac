package org.wederhoor.elsewhere.review;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads checks out of the JSON-LD of a page. */
final class PageChecks {

    // what pages put around it for browsers of another time
    private static final Pattern WRAPPING = Pattern.compile("^\\s*(?:<!--|//<!\\[CDATA\\[|/\\*<!\\[CDATA\\[\\*/|<!\\[CDATA\\[)|"
            + "(?:-->|//\\]\\]>|/\\*\\]\\]>\\*/|\\]\\]>)\\s*;?\\s*$");

    private PageChecks() {
    }

    /** @param base the page's address; null where it is not known and the page does not say */
    static void read(InputStream page, URI base, CheckRows rows) throws IOException {
        Document document = Jsoup.parse(page, null, base == null ? "" : base.toString());
        JsonChecks checks = new JsonChecks(rows, base == null ? canonical(document) : base, false);
        for (Element script : document.select("script[type]")) {
            if (script.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                try {
                    checks.read(new StringReader(WRAPPING.matcher(script.data()).replaceAll("")));
                } catch (JsonProcessingException e) {
                    checks.broken();
                }
            }
        }
    }

    private static URI canonical(Document document) {
        String said = document.select("link[rel=canonical]").attr("href");
        return CheckWords.isWebAddress(said) ? parsed(said) : null;
    }

    private static URI parsed(String address) {
        try {
            return URI.create(address);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
