package org.wederhoor.publication;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.verdict.standard.Rule;
import org.wederhoor.verdict.standard.Standard;
import org.wederhoor.web.address.Address;

/** The page that tells by which rules marks are given here. */
@Path("/methodology")
@PermitAll
@Finished
public class ReadersMethodology {

    /**
     * What one mark needs, in the words of this desk.
     *
     * @param ways       any one of them is enough
     * @param conditions all of them hold
     */
    public record MarkRules(Mark mark, List<String> ways, List<String> conditions) {
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance methodology(List<MarkRules> marks, List<String> always);
    }

    @Inject
    Address address;

    @GET
    public TemplateInstance methodology() {
        return Templates.methodology(List.of(
                new MarkRules(Mark.CONFIRMED, told(Rule.CONFIRMED_ON_RECORD, Rule.PRIMARY_DOCUMENT, Rule.INDEPENDENT_ORIGINS),
                        told(Rule.NAMED_SOURCES)),
                new MarkRules(Mark.DENIED, told(Rule.DENIED_ON_RECORD), told(Rule.NOT_CONFIRMED)),
                new MarkRules(Mark.UNVERIFIED, List.of(), told(Rule.NOTHING_STRONGER))), told(Rule.EVERYONE_HEARD));
    }

    /** Those of the rules that are in force. */
    private List<String> told(Rule... rules) {
        Standard standard = Standard.inForce();
        return standard.inForce(List.of(rules)).stream().map(rule -> standard.tell(rule, address.language())).toList();
    }
}
