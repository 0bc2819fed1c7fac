package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.reply.StillToAnswer;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Ids;

/** Who still has to answer the desk, of all dossiers or one. */
@Path("/desk/replies")
@RolesAllowed(Role.CHECKERS)
public class WaitingReplies {

    static final int MOST = 200;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<RepliesAtDesk.Row> rows, List<Dossier> dossiers, Asked asked, boolean cut, int most);
    }

    /**
     * What the address narrows the list by; what it says that is unknown narrows nothing.
     *
     * @param dossier the dossier's id; empty for all
     */
    public record Asked(String dossier, boolean mine, boolean late) {

        public boolean isNarrowed() {
            return mine || late || !dossier.isEmpty();
        }
    }

    @Inject
    CurrentEditor editor;

    @Inject
    RepliesAtDesk replies;

    @GET
    public TemplateInstance list(@RestQuery String dossier, @RestQuery String whose, @RestQuery String when) {
        Dossier one = Ids.parsed(Objects.toString(dossier, "")).map(id -> Dossier.<Dossier>findById(id)).orElse(null);
        Asked asked = new Asked(one == null ? "" : one.id.toString(), "mine".equals(whose), "late".equals(when));
        StillToAnswer which = new StillToAnswer(one, asked.mine() ? editor.account() : null, asked.late() ? Instant.now() : null);
        List<RepliesAtDesk.Row> rows = replies.first(which, MOST + 1);
        return Templates.list(rows.subList(0, Math.min(rows.size(), MOST)), StillToAnswer.dossiers(), asked, rows.size() > MOST, MOST);
    }
}
