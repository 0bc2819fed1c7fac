package org.wederhoor.publication;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.verdict.standard.Told;
import org.wederhoor.web.address.Address;

/** The page that tells by which rules marks are given here. */
@Path("/methodology")
@PermitAll
@Finished
public class ReadersMethodology {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance methodology(List<Told> marks, List<String> always);
    }

    @Inject
    Address address;

    @Inject
    Standard standard;

    @GET
    public TemplateInstance methodology() {
        Locale language = address.language();
        return Templates.methodology(Stream.of(Mark.values()).map(mark -> standard.tell(mark, language)).toList(),
                standard.tellOfEveryMark(language));
    }
}
