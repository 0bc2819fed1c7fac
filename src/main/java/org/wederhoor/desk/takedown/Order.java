package org.wederhoor.desk.takedown;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.wederhoor.account.Token;
import org.wederhoor.verdict.CanonicalJson;
import org.wederhoor.web.Site;
import org.wederhoor.web.language.Languages;
import org.wederhoor.web.text.Json;
import org.wederhoor.web.time.ClockWords;

/** What the database is told to look for or to take out, as V49 reads it: JSON in a setting of the transaction. It is kept nowhere. */
record Order(String json) {

    static Order of(Takedown takedown, Site site) {
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", takedown.id.toString());
        said.put("salt", Token.next());
        Map<String, String> marks = new LinkedHashMap<>();
        Languages.built().forEach(language -> marks.put(language.toLanguageTag(), mark(takedown, site, language)));
        said.put("marks", marks);
        said.put("mark", mark(takedown, site, site.language()));
        switch (takedown.kind()) {
            case WORDS -> {
                Wordings wordings = Wordings.of(takedown.words);
                said.put("literals", wordings.all());
                said.put("coarse", wordings.coarse());
                said.put("pattern", wordings.pattern());
                said.put("addresses", wordings.addresses());
            }
            case ORIGINAL -> said.put("original", takedown.source.id.toString());
            default -> {
                said.put("whole", takedown.edition.id.toString());
                said.put("submission", takedown.edition.submission.id.toString());
            }
        }
        return new Order(Json.write(said));
    }

    String hash() {
        return CanonicalJson.sha256(json);
    }

    private static String mark(Takedown takedown, Site site, Locale language) {
        return takedown.reason.mark(ClockWords.day(Instant.now(), site.zone(), language), language);
    }
}
