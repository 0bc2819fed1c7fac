package org.wederhoor.desk.account;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.panache.common.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.Role;
import org.wederhoor.account.SecurityRecord;
import org.wederhoor.account.SecurityRecording;
import org.wederhoor.web.Pager;
import org.wederhoor.web.guard.SecurityKind;

/** What a chief looks back on: who signed in, what was refused, how accounts changed. */
@Path("/desk/accounts/events")
@RolesAllowed(Role.CHIEFS)
public class SecurityEvents {

    private static final String PATH = "/desk/accounts/events";
    private static final int PER_PAGE = 100;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance events(Pager<SecurityRecord> page, SecurityKind chosen, SecurityKind[] kinds);
    }

    @Inject
    SecurityRecording recording;

    @GET
    public TemplateInstance list(@RestQuery String kind, @RestQuery String after) {
        recording.keep();
        SecurityKind chosen = Arrays.stream(SecurityKind.values()).filter(each -> each.name().equals(kind)).findFirst().orElse(null);
        long before = after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
        List<SecurityRecord> found = SecurityRecord.<SecurityRecord>find("id < :before and (:kind is null or kind = :kind) order by id desc",
                Parameters.with("before", before).and("kind", chosen)).page(0, PER_PAGE + 1).list();
        return Templates.events(Pager.of(found, PER_PAGE, PATH + (chosen == null ? "" : "?kind=" + chosen), before == Long.MAX_VALUE ? null : after,
                each -> each.id), chosen, SecurityKind.values());
    }
}
