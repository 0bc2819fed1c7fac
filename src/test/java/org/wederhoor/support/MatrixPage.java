package org.wederhoor.support;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The answer matrix on a page, read as a table. */
public final class MatrixPage {

    private final Element table;

    public MatrixPage(Document page) {
        table = page.selectFirst(".matrix table");
    }

    public Element table() {
        return table;
    }

    public List<String> parties() {
        return table.select("thead th").eachText().stream().skip(1).toList();
    }

    /** The words of each entry in a cell, or what is said of the party's silence, or nothing where the claim does not name it. */
    public List<String> cell(String claim, String party) {
        return cellOf(claim, party).select(".stance").eachText();
    }

    public Element cellOf(String claim, String party) {
        Element row = table.select("tbody tr").stream().filter(each -> each.selectFirst("th").text().equals(claim)).findFirst().orElseThrow();
        return row.select("td").get(parties().indexOf(party));
    }
}
