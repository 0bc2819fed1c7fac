package org.wederhoor.desk.log;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Role;
import org.wederhoor.publication.log.LogKeeper;
import org.wederhoor.publication.log.LogRows;
import org.wederhoor.publication.log.LogState;
import org.wederhoor.publication.log.LogStamps;
import org.wederhoor.publication.log.StampRows;

/** How the public log is, for the chiefs: whether it is signed, and stamped with the time. */
@Path("/desk/log")
@RolesAllowed(Role.CHIEFS)
public class DeskLog {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance standing(LogState state, long size, long signed, URI authority, StampRows.Stamped newest,
                StampRows.Standing stamping);
    }

    @Inject
    LogKeeper keeper;

    @Inject
    LogRows rows;

    @Inject
    LogStamps stamps;

    @Inject
    StampRows stamped;

    @GET
    public TemplateInstance standing() {
        return Templates.standing(keeper.state(), rows.size(), rows.signedSize(), stamps.authority(), stamped.newest(), stamped.standing());
    }
}
