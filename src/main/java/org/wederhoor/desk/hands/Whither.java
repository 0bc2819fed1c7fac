package org.wederhoor.desk.hands;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

import org.wederhoor.desk.search.DeskAsked;
import org.wederhoor.desk.search.DeskHit;
import org.wederhoor.desk.search.DeskKind;
import org.wederhoor.desk.search.DeskResults;
import org.wederhoor.publication.search.Results;

/**
 * Where what was typed may lead.
 *
 * @param refusal why things were not looked for; null where they were, or where a page is called so
 */
public record Whither(String typed, List<DeskPage> pages, List<DeskHit> things, Results.Refusal refusal) {

    // what has a name comes before what has words
    private static final List<DeskKind> ORDER = List.of(DeskKind.PARTY, DeskKind.DOSSIER, DeskKind.CLAIM, DeskKind.SOURCE, DeskKind.STATEMENT);

    private static final int OF_A_KIND = 4;

    static Whither of(DeskAsked asked, List<DeskPage> pages, DeskResults found) {
        List<DeskHit> things = found.groups().stream().filter(group -> ORDER.contains(group.kind()))
                .sorted(Comparator.comparing(group -> ORDER.indexOf(group.kind())))
                .flatMap(group -> group.hits().stream().limit(OF_A_KIND)).toList();
        return new Whither(asked.wanted().typed(), pages, things, pages.isEmpty() ? found.refusal() : null);
    }

    public int count() {
        return pages.size() + things.size();
    }

    public boolean isAsked() {
        return !typed.isBlank();
    }

    /** Where everything that has the words is listed, without the language. */
    public String searchPath() {
        return "/desk/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
