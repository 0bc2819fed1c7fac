package org.wederhoor.publication.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;

/** A source as readers know it: its citation and the words that editions quote of it, never its whole text. */
@Path("/sources/{slug}")
@PermitAll
@Finished
public class ReadersSources {

    private static final int PER_PAGE = 50;
    private static final int REPLACED = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance source(Content.SourceSaid source, PublishedVerdict in, List<QuotedWords> quoted,
                List<QuotedDetail> details, List<GoesBack> goesBack,
                List<GoesBack.Below> below, Pager<PublishedVerdict> standing, List<PublishedVerdict> replaced);
    }

    /** @param after the claim that the page before this one ended with */
    @GET
    public TemplateInstance source(@RestPath String slug, @RestQuery String after) {
        UUID id = Naming.source(slug);
        Naming naming = Naming.ofSource(id);
        Pager<PublishedVerdict> standing = Pager.of(naming.standing(after, PER_PAGE + 1), PER_PAGE, "/sources/" + slug, after,
                (Edition edition) -> edition.claim.id).map(PublishedVerdict::all);
        List<PublishedVerdict> verdicts = standing.rows();
        List<PublishedVerdict> replaced = standing.head() ? PublishedVerdict.all(naming.replaced(REPLACED)) : List.of();
        PublishedVerdict newest = (verdicts.isEmpty() ? replaced : verdicts).stream().findFirst().orElseThrow(Missing::new);
        return Templates.source(newest.said().source(id), newest, QuotedWords.of(id, verdicts), QuotedDetail.of(id, verdicts), GoesBack.of(id, verdicts),
                GoesBack.below(id, verdicts), standing, replaced);
    }
}
