package org.wederhoor.publication.correction;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.publication.Edition;
import org.wederhoor.publication.PublishedVerdict;
import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** Everything that was changed after it was published, the last change first. */
@Path("/corrections")
@PermitAll
@Finished
public class Corrections {

    private static final int PER_PAGE = 25;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance corrections(List<PublishedVerdict> changes, boolean first, UUID older);
    }

    /** @param before the edition that the page before this one ended with; without it the list begins at its head */
    @GET
    public TemplateInstance corrections(@RestQuery String before) {
        List<Edition> found = before == null ? Edition.changes(null, PER_PAGE + 1) : Edition.changes(known(before), PER_PAGE + 1);
        List<Edition> shown = found.subList(0, Math.min(PER_PAGE, found.size()));
        UUID older = found.size() > PER_PAGE ? shown.get(PER_PAGE - 1).id : null;
        return Templates.corrections(PublishedVerdict.all(shown), before == null, older);
    }

    private static Edition known(String id) {
        try {
            return Missing.unless(Edition.findById(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            throw new Missing();
        }
    }
}
