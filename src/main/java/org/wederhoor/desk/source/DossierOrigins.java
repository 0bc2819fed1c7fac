package org.wederhoor.desk.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.source.copies.NearCopy;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.origin.Article;
import org.wederhoor.source.origin.Attribution;
import org.wederhoor.source.origin.SameReport;
import org.wederhoor.source.text.PlacedText;
import org.wederhoor.source.text.TextRange;

/** Finds which of a dossier's articles go back to one report, by what they say themselves. */
@ApplicationScoped
public class DossierOrigins {

    // a dossier's own page finds this out for so many texts at most, and leaves more to the page of origins
    private static final int AT_ONCE = 40;
    private static final int MOST = 200;

    @Inject
    CopyIndex copies;

    /**
     * Articles that probably go back to one report.
     *
     * @param outlet whose report it is, or whose text they carry
     */
    public record Group(String outlet, UUID party, List<Proof> articles) {
    }

    /** An article with the words in which it says so. */
    public record Proof(Source source, String words) {
    }

    /** Of the dossier's sources whose text is here, the first two hundred by name; those with most articles come first. */
    public List<Group> of(Dossier dossier) {
        return groups(Source.withTextIn(dossier, MOST));
    }

    /** As {@link #of}, where the dossier is so small that it takes no time worth speaking of; else none. */
    public List<Group> atOnce(Dossier dossier) {
        List<Source> withText = Source.withTextIn(dossier, AT_ONCE + 1);
        return withText.size() > AT_ONCE ? List.of() : groups(withText);
    }

    private List<Group> groups(List<Source> all) {
        List<Source> withText = articles(all);
        if (withText.size() < 2) {
            return List.of();
        }
        Map<UUID, Source> sources = new HashMap<>();
        Map<UUID, PlacedText> texts = new HashMap<>();
        List<Article> articles = new ArrayList<>();
        List<NamedParty> parties = NamedParty.all();
        for (Source source : withText) {
            PlacedText text = SourceText.placed(source);
            sources.put(source.id, source);
            texts.put(source.id, text);
            articles.add(article(source, text, parties));
        }
        return SameReport.groups(articles).stream()
                .map(group -> new Group(group.name(), group.party(), articles.stream().filter(each -> group.articles().contains(each.id()))
                        .map(each -> new Proof(sources.get(each.id()), proof(each, group, texts.get(each.id())))).toList()))
                .sorted((one, other) -> other.articles.size() - one.articles.size()).toList();
    }

    /** One capture of each article, and of its readings the latest. */
    private static List<Source> articles(List<Source> sources) {
        Set<String> seen = new HashSet<>();
        Map<UUID, Source> latest = sources.stream().collect(Collectors.toMap(source -> source.first().id, source -> source,
                (one, other) -> one.id.compareTo(other.id) > 0 ? one : other));
        return sources.stream().filter(source -> latest.get(source.first().id).equals(source))
                .filter(source -> source.article() == null || seen.add(source.article())).toList();
    }

    private Article article(Source source, PlacedText text, List<NamedParty> parties) {
        List<LeftOut> out = LeftOutPart.in(source);
        List<TextRange> leftOut = out.stream().map(LeftOut::range).toList();
        Set<UUID> alike = copies.find(source.id, text.text(), leftOut).stream().map(NearCopy::source).collect(Collectors.toSet());
        List<String> dates = Stream.ofNullable(source.dated == null ? null : source.dated.printed).toList();
        return new Article(source.id, text.text(), leftOut, SourceOrigins.in(source, text, out, parties), alike, dates);
    }

    private static String proof(Article article, SameReport.Group group, PlacedText text) {
        return article.attributions().stream().filter(each -> isOf(each, group)).findFirst().map(each -> text.slice(each.phrase())).orElse("");
    }

    private static boolean isOf(Attribution attribution, SameReport.Group group) {
        return group.party() == null ? attribution.name().equalsIgnoreCase(group.name()) : group.party().equals(attribution.party());
    }
}
