package org.wederhoor.source.intake.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.source.text.StorableText;

/** Reads what a page's head, its linked data and its article's time element say of it; what is said first holds. */
final class PageMetadata {

    private static final int LONGEST = 500;
    private static final int MOST_ENCODED = 2;
    // long enough to be of a subject
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");
    // what programs write where they know no day
    private static final Pattern ZERO = Pattern.compile("0000|0001-01-01|1970-01-01T00:00:00");
    private static final Pattern FULL_NAME = Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3} \\p{Lu}[\\p{L}'’-]+");
    private static final Pattern TAG = Pattern.compile("</\\p{Alpha}|<br", Pattern.CASE_INSENSITIVE);

    private final Map<ProposalField, PageFacts.Fact> facts = new EnumMap<>(ProposalField.class);
    private final Map<String, List<String>> said;
    private final PagePlan plan;
    private final PageLooks looks;

    private PageMetadata(Document document, PagePlan plan, PageLooks looks) {
        this.said = said(document);
        this.plan = plan;
        this.looks = looks;
    }

    /** @param plan whose article's own time is looked for, and whose heading is the document's when it is a great one */
    static PageFacts of(Document document, PagePlan plan, PageLooks looks) {
        PageMetadata metadata = new PageMetadata(document, plan, looks);
        Map<String, String> linked = LinkedData.of(document);
        metadata.meta(ProposalField.HEADLINE, "og:title");
        metadata.linked(ProposalField.BYLINE, linked, "author");
        metadata.meta(ProposalField.BYLINE, "author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "sailthru.author", "byl");
        metadata.say(ProposalField.BYLINE, author(document), "rel=author: ");
        metadata.meta(ProposalField.DATED, "article:published_time", "datepublished", "date", "dc.date", "dcterms.created", "dc.date.issued",
                "dcterms.issued", "dcterms.date", "parsely-pub-date", "sailthru.date", "pubdate", "publishdate", "publish-date",
                "article:published", "article.published", "og:article:published_time", "pub_date", "pdate", "publication_date", "datecreated");
        metadata.linked(ProposalField.HEADLINE, linked, "headline");
        metadata.linked(ProposalField.DATED, linked, "datePublished");
        metadata.say(ProposalField.HEADLINE, document.title(), "title: ");
        Element time = plan.article() == null ? null
                : plan.article().select("time[datetime]").stream().filter(each -> !metadata.isTakenBack(each)).findFirst().orElse(null);
        metadata.say(ProposalField.DATED, time == null ? "" : time.attr("datetime"), "time: ");
        metadata.address(document, linked);
        metadata.name(document, linked);
        return new PageFacts(metadata.facts, metadata.heading(document));
    }

    /** The one person whom the page links to as its author; nobody where it links to several, as lists of articles do. */
    private static String author(Document document) {
        List<String> authors = document.select("a[rel~=(?i)\\bauthor\\b]").eachText().stream().map(String::strip).distinct()
                .filter(FULL_NAME.asMatchPredicate()).toList();
        return authors.size() == 1 ? authors.get(0) : "";
    }

    /** What the outlet is called, when the places that say so do not leave it open. */
    private void name(Document document, Map<String, String> linked) {
        PageFacts.Fact address = facts.get(ProposalField.ADDRESS);
        PageFacts.Fact known = facts.get(ProposalField.HEADLINE);
        String title = decoded(document.title());
        String headline = Stream.of(heading(document), known == null ? null : known.value()).filter(each -> each != null && title.startsWith(each))
                .min(Comparator.comparingInt(String::length)).orElse(null);
        PageName name = new PageName(address == null ? null : address.value());
        said.getOrDefault("twitter:site", List.of()).stream().map(PageMetadata::decoded).forEach(name::handle);
        List.of("og:site_name", "application-name").forEach(place -> said(place).forEach(each -> name.say(each, place, true)));
        name.say(decoded(linked.getOrDefault("publisher", "")), "publisher", address == null);
        name.say(decoded(linked.getOrDefault("site", "")), "site", address == null);
        List.of("dc.publisher", "dcterms.publisher", "publisher", "apple-mobile-web-app-title")
                .forEach(place -> said(place).forEach(each -> name.say(each, place, false)));
        name.title(title, headline);
        name.chosen().ifPresent(each -> facts.put(ProposalField.OUTLET, each));
    }

    private Stream<String> said(String name) {
        return said.getOrDefault(name, List.of()).stream().map(PageMetadata::decoded).filter(each -> !isAddress(each));
    }

    /** An address that is not whole is read as browsers read it: from the base that the page gives, else from where it says it is. */
    private void address(Document document, Map<String, String> linked) {
        List<String> own = new ArrayList<>(said.getOrDefault("og:url", List.of()));
        own.add(linked.getOrDefault("url", ""));
        Element base = document.selectFirst("base[href]");
        Element canonical = document.selectFirst("link[rel~=(?i)\\bcanonical\\b][href]");
        String from = Stream.concat(Stream.of(base == null ? "" : base.attr("href")), own.stream()).map(PageMetadata::decoded)
                .filter(PageMetadata::isAddress).findFirst().orElse("");
        if (canonical != null) {
            String href = decoded(canonical.attr("href"));
            // without a base, what begins with "//" still names its host
            say(ProposalField.ADDRESS, StringUtil.resolve(from.isEmpty() && href.startsWith("//") ? "https:" : from, href), "canonical: ");
        }
        own.forEach(each -> say(ProposalField.ADDRESS, each, "url: "));
    }

    /** The great heading that the article has, or the page's only one; a site that puts its own name there has none. */
    private String heading(Document document) {
        List<Element> all = document.select("h1").stream().filter(each -> !words(each).isBlank()).toList();
        if (all.isEmpty()) {
            return lesserHeading();
        }
        boolean unsaid = plan.heading() == null || plan.heading().normalName().equals("h1") && !all.contains(plan.heading());
        Element heading = unsaid && all.size() == 1 ? all.get(0) : plan.heading();
        PageFacts.Fact outlet = facts.get(ProposalField.OUTLET);
        String words = heading == null || !all.contains(heading) ? "" : StorableText.of(words(heading));
        return words.isBlank() || outlet != null && outlet.value().equalsIgnoreCase(words.strip()) ? null : words;
    }

    /** The heading that the article begins with on a page without a great one, where it speaks of the same as the page's title. */
    private String lesserHeading() {
        Element first = plan.article() == null ? null : plan.heading() != null ? plan.heading()
                : plan.article().select("h2, p").stream().filter(each -> !words(each).isBlank()).findFirst().orElse(null);
        String words = first == null || !first.normalName().equals("h2") ? "" : StorableText.of(words(first));
        PageFacts.Fact title = facts.get(ProposalField.HEADLINE);
        return title != null && WORD.matcher(words).results()
                .anyMatch(word -> title.value().toLowerCase(Locale.ROOT).contains(word.group().toLowerCase(Locale.ROOT)))
                ? words : null;
    }

    /** What stands in the element and is neither struck out nor hidden. */
    private String words(Element element) {
        if (isTakenBack(element)) {
            return "";
        }
        Element said = element.clone();
        List<Element> copies = List.copyOf(said.select("*"));
        List<Element> all = element.select("*");
        for (int i = 1; i < all.size(); i++) {
            if (looks.struck(all.get(i)) || plan.silent(all.get(i))) {
                copies.get(i).remove();
            }
        }
        return said.text();
    }

    private boolean isTakenBack(Element element) {
        return looks.struck(element) || element.parents().stream().anyMatch(looks::struck);
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
        String words = decoded(said);
        // many sites give an author's page where a name is asked for
        boolean unknown = field == ProposalField.DATED && ZERO.matcher(words).lookingAt();
        if (!words.isEmpty() && words.length() <= LONGEST && isAddress(words) == (field == ProposalField.ADDRESS) && !unknown) {
            facts.putIfAbsent(field, new PageFacts.Fact(words, name + words));
        }
    }

    private static boolean isAddress(String words) {
        return words.regionMatches(true, 0, "http://", 0, 7) || words.regionMatches(true, 0, "https://", 0, 8);
    }

    /** As it was meant: programs that write pages often encode what is encoded, and leave tags in. */
    private static String decoded(String said) {
        String words = said;
        for (int i = 0; i < MOST_ENCODED && words.indexOf('&') >= 0; i++) {
            words = Parser.unescapeEntities(words, false);
        }
        String bare = TAG.matcher(words).find() ? Jsoup.parseBodyFragment(words).text() : words;
        return StorableText.of(bare).replaceAll("[\\s\u00A0]+", " ").strip();
    }
}
