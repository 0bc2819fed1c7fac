package org.wederhoor.desk.log;

import java.net.URI;
import java.util.List;

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
import org.wederhoor.publication.log.WitnessRows;

/** How the public log is, for the chiefs: whether it is signed, stamped with the time, and seen by its witnesses. */
@Path("/desk/log")
@RolesAllowed(Role.CHIEFS)
public class DeskLog {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance standing(LogState state, long size, long signed, URI authority, StampRows.Stamped newest,
                StampRows.Standing stamping, List<WitnessRows.Standing> witnesses);
    }

    @Inject
    LogKeeper keeper;

    @Inject
    LogRows rows;

    @Inject
    LogStamps stamps;

    @Inject
    StampRows stamped;

    @Inject
    WitnessRows witnesses;

    @GET
    public TemplateInstance standing() {
        return Templates.standing(keeper.state(), rows.size(), rows.signedSize(), stamps.authority(), stamped.newest(), stamped.standing(),
                witnesses.standing());
    }
}
