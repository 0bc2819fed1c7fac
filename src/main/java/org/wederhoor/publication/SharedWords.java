package org.wederhoor.publication;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.web.text.Markdown;

/** Small phrases that pages give to the programs which read them. */
@TemplateExtension
final class SharedWords {

    // in UTF-16; about what is shown of a description
    private static final int LONGEST = 220;

    private SharedWords() {
    }

    /** The beginning of the rationale, or the note on its withdrawal, as plain text, cut at a word; in {@code language} where it is translated. */
    static String gist(PublishedVerdict verdict, Locale language) {
        String text = verdict.withdrawn() ? verdict.edition().changeNote
                : Markdown.words(verdict.said().rationale(language).words());
        if (text.length() <= LONGEST) {
            return text;
        }
        int cut = text.lastIndexOf(' ', LONGEST);
        // without a space the cut must not part the halves of a sign
        return text.substring(0, cut > 0 ? cut : text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }

    /** An address as a value in the query of another. */
    static String inQuery(String address) {
        return URLEncoder.encode(address, StandardCharsets.UTF_8);
    }
}
