package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.StorableText;

/** Reads what a page's head, its linked data and its article's time element say of it; what is said first holds. */
final class PageMetadata {

    private static final int LONGEST = 500;
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T ].*)?");

    private final Map<ProposalField, PageFacts.Fact> facts = new EnumMap<>(ProposalField.class);
    private final Map<String, List<String>> said;

    private PageMetadata(Document document) {
        this.said = said(document);
    }

    /** @param article where the article's own time is looked for; null when none was found */
    static PageFacts of(Document document, Element article) {
        PageMetadata metadata = new PageMetadata(document);
        Map<String, String> linked = LinkedData.of(document);
        metadata.meta(ProposalField.HEADLINE, "og:title");
        metadata.meta(ProposalField.OUTLET, "og:site_name");
        metadata.meta(ProposalField.BYLINE, "author", "article:author", "dc.creator", "dcterms.creator");
        metadata.meta(ProposalField.DATED, "article:published_time", "datepublished", "date", "dc.date", "dcterms.created");
        metadata.linked(ProposalField.HEADLINE, linked, "headline");
        metadata.linked(ProposalField.OUTLET, linked, "publisher");
        metadata.linked(ProposalField.BYLINE, linked, "author");
        metadata.linked(ProposalField.DATED, linked, "datePublished");
        metadata.say(ProposalField.HEADLINE, document.title(), "title: ");
        Element time = article == null ? null : article.selectFirst("time[datetime]");
        metadata.say(ProposalField.DATED, time == null ? "" : time.attr("datetime"), "time: ");
        Element canonical = document.selectFirst("link[rel=canonical][href]");
        metadata.say(ProposalField.ADDRESS, canonical == null ? "" : canonical.attr("href"), "canonical: ");
        metadata.meta(ProposalField.ADDRESS, "og:url");
        return new PageFacts(metadata.facts);
    }

    private void meta(ProposalField field, String... names) {
        for (String name : names) {
            said.getOrDefault(name, List.of()).forEach(words -> say(field, words, name + ": "));
        }
    }

    private static Map<String, List<String>> said(Document document) {
        Map<String, List<String>> said = new HashMap<>();
        for (Element meta : document.select("meta[content]")) {
            for (String attribute : List.of("property", "name", "itemprop")) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                said.computeIfAbsent(name, each -> new ArrayList<>()).add(meta.attr("content"));
            }
        }
        return said;
    }

    private void linked(ProposalField field, Map<String, String> linked, String name) {
        say(field, linked.getOrDefault(name, ""), name + ": ");
    }

    private void say(ProposalField field, String said, String name) {
        String words = StorableText.of(said).strip().replaceAll("\\s+", " ");
        String value = field == ProposalField.DATED ? DAY.matcher(words).replaceFirst("$1") : words;
        boolean address = value.regionMatches(true, 0, "http://", 0, 7) || value.regionMatches(true, 0, "https://", 0, 8);
        // many sites give an author's page where a name is asked for
        if (!words.isEmpty() && words.length() <= LONGEST && address == (field == ProposalField.ADDRESS)) {
            facts.putIfAbsent(field, new PageFacts.Fact(value, name + words));
        }
    }
}
