package org.wederhoor.publication.memento;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.wederhoor.web.time.HttpDate;

/**
 * A page and everything it was before, as RFC 7089 (Memento) tells it to machines. The page, its TimeGate and its mementos each have
 * an address of their own: pattern 2.1 of that RFC.
 *
 * @param original the page's address, with scheme and host, as are the two others
 * @param all      never empty, the oldest first
 */
public record Mementos(String original, String timeGate, String timeMap, List<Memento> all) {

    private static final String LINK_FORMAT = "application/link-format";

    /** What readers saw at a moment: the newest that was published by then, and the first one for every moment before that. */
    public Memento at(Instant moment) {
        return all.stream().filter(each -> !each.published().isAfter(moment)).reduce((older, newer) -> newer).orElse(first());
    }

    /** The {@code Link} header of the page itself. */
    public String linksOfOriginal() {
        List<String> links = around();
        if (all.size() == 1) {
            links.add(link("first last memento", first()));
        } else {
            links.add(link("first memento", first()));
            links.add(link("last memento", last()));
        }
        return String.join(", ", links);
    }

    /** The {@code Link} header of one memento: itself, its neighbours, the first and the last, each once with all that it is. */
    public String linksOf(int number) {
        Map<Memento, List<String>> relations = new LinkedHashMap<>();
        relate(relations, "first", first());
        all.stream().filter(each -> each.number() == number - 1).forEach(each -> relate(relations, "prev", each));
        all.stream().filter(each -> each.number() == number).forEach(each -> relate(relations, "memento", each));
        all.stream().filter(each -> each.number() == number + 1).forEach(each -> relate(relations, "next", each));
        relate(relations, "last", last());
        List<String> links = around();
        relations.forEach((memento, names) -> {
            names.remove("memento");
            names.add("memento");
            links.add(link(String.join(" ", names), memento));
        });
        return String.join(", ", links);
    }

    /** The {@code Link} header of the TimeGate's answers. */
    public String linksOfTimeGate() {
        return String.join(", ", List.of(link("original", original), timeMapLink("timemap")));
    }

    /** Every memento there is, in the link format of RFC 6690. */
    public String linkFormat() {
        List<String> links = new ArrayList<>(List.of(link("original", original), timeMapLink("self"), link("timegate", timeGate)));
        all.forEach(each -> {
            String place = (each.equals(first()) ? "first " : "") + (each.equals(last()) ? "last " : "");
            links.add(link(place + "memento", each));
        });
        return links.stream().collect(Collectors.joining(",\n", "", "\n"));
    }

    /** The same in JSON, by the names that archives have come to use. */
    public Map<String, Object> json() {
        Map<String, Object> mementos = new LinkedHashMap<>();
        mementos.put("first", json(first()));
        mementos.put("last", json(last()));
        mementos.put("list", all.stream().map(Mementos::json).toList());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("original_uri", original);
        json.put("timegate_uri", timeGate);
        json.put("timemap_uri", Map.of("link_format", timeMap));
        json.put("mementos", mementos);
        return json;
    }

    private Memento first() {
        return all.get(0);
    }

    private Memento last() {
        return all.get(all.size() - 1);
    }

    private List<String> around() {
        return new ArrayList<>(List.of(link("original", original), link("timegate", timeGate), timeMapLink("timemap")));
    }

    private String timeMapLink(String relation) {
        return link(relation, timeMap) + "; type=\"" + LINK_FORMAT + "\"; from=\"" + HttpDate.write(first().published()) + "\"; until=\""
                + HttpDate.write(last().published()) + "\"";
    }

    private static void relate(Map<Memento, List<String>> relations, String name, Memento memento) {
        relations.computeIfAbsent(memento, any -> new ArrayList<>()).add(name);
    }

    private static String link(String relation, Memento memento) {
        return link(relation, memento.address()) + "; datetime=\"" + HttpDate.write(memento.published()) + "\"";
    }

    private static String link(String relation, String address) {
        return "<" + address + ">; rel=\"" + relation + "\"";
    }

    private static Map<String, Object> json(Memento memento) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("datetime", memento.published().toString());
        json.put("uri", memento.address());
        return json;
    }
}
