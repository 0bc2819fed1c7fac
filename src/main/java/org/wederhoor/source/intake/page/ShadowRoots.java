package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts declarative shadow trees in the place of what their hosts hold, with that in their slots, as a browser shows it. */
final class ShadowRoots {

    private static final Set<String> HOSTS = Set.of("article", "aside", "blockquote", "body", "div", "footer", "h1", "h2", "h3",
            "h4", "h5", "h6", "header", "main", "nav", "p", "section", "span");

    private static final String HOST = "data-wederhoor-host";

    private ShadowRoots() {
    }

    /** An outer tree comes before those in it: what stands in a slot of it may be for a slot of theirs. */
    static void open(Document document) {
        for (Element template : document.select("template[shadowrootmode]")) {
            Element host = template.parent();
            if (isRoot(template) && isHost(host)) {
                open(host, template);
            }
        }
    }

    /** Whether any were opened. */
    static boolean areIn(Document document) {
        return document.selectFirst("[" + HOST + "]") != null;
    }

    /** The host in whose shadow tree an element stands, whose style sheets are for it alone; null for one that stands in none. */
    static Element hostOf(Element element) {
        Element slot = null;
        for (Element each = element.parent(); each != null; each = each.parent()) {
            if (each.normalName().equals("slot") && slot == null) {
                slot = each;
            } else if (each.hasAttr(HOST)) {
                if (slot == null) {
                    return each;
                }
                slot = null;
            }
        }
        return null;
    }

    private static boolean isRoot(Element template) {
        String mode = template.attr("shadowrootmode").toLowerCase(Locale.ROOT);
        return mode.equals("open") || mode.equals("closed");
    }

    /** The first template of a host is its shadow tree; by then it is gone when another comes. */
    private static boolean isHost(Element host) {
        return host != null && !host.hasAttr(HOST) && (HOSTS.contains(host.normalName()) || host.normalName().contains("-"));
    }

    private static void open(Element host, Element template) {
        template.remove();
        List<Node> light = new ArrayList<>(host.childNodes());
        light.forEach(Node::remove);
        host.attr(HOST, true);
        List<Node> shadow = new ArrayList<>(template.childNodes());
        shadow.forEach(host::appendChild);
        Set<String> filled = new HashSet<>();
        for (Element slot : host.select("slot")) {
            String name = slot.attr("name");
            List<Node> its = light.stream().filter(each -> slotOf(each).equals(name)).toList();
            if (ownedBy(host, slot) && filled.add(name) && its.stream().anyMatch(each -> each instanceof Element || each instanceof TextNode)) {
                slot.empty();
                its.forEach(slot::appendChild);
            }
        }
    }

    private static String slotOf(Node node) {
        return node instanceof Element element ? element.attr("slot") : "";
    }

    /** A slot in the tree of another host in there is not this one's. */
    private static boolean ownedBy(Element host, Element slot) {
        for (Element each = slot.parent(); each != host; each = each.parent()) {
            if (each == null || each.normalName().equals("template")) {
                return false;
            }
        }
        return true;
    }
}
