package org.wederhoor.desk.source;

import java.util.ArrayList;
import java.util.List;

import org.wederhoor.desk.source.ReaderText.Highlight;

/** What is highlighted in a source's text: what it became, and what is suggested. */
final class Highlights {

    private Highlights() {
    }

    static List<Highlight> of(List<PassageUse> uses, List<SuggestionRow> suggestions) {
        List<Highlight> highlights = new ArrayList<>();
        uses.forEach(use -> highlights.add(new Highlight(use.passage().place(), "at-" + use.passage().id, "#of-" + use.passage().id, true)));
        suggestions.forEach(row -> highlights.add(new Highlight(row.suggestion().sentence(), "at-" + row.suggestion().id,
                "#suggestion-" + row.suggestion().id, false)));
        return highlights;
    }
}
