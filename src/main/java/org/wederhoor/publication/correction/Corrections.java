package org.wederhoor.publication.correction;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;

/** Everything that was changed after it was published, the last change first. */
@Path("/corrections")
@PermitAll
@Finished
public class Corrections {

    private static final int PER_PAGE = 25;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance corrections(Pager<PublishedVerdict> page);
    }

    /** @param before the edition that the page before this one ended with; without it the list begins at its head */
    @GET
    public TemplateInstance corrections(@RestQuery String before) {
        Edition last = before == null ? null : Missing.unless(Edition.findById(Ids.read(before)));
        List<Edition> found = Edition.changes(last, PER_PAGE + 1);
        return Templates.corrections(Pager.of(found, PER_PAGE, "/corrections", "before", before, (Edition edition) -> edition.id)
                .map(PublishedVerdict::all));
    }
}
