package org.wederhoor.publication.figures;

import java.util.Arrays;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.publication.pages.Finished;
import org.wederhoor.web.Missing;

/** The newsroom in figures, for everybody. */
@Path("/about/figures")
@PermitAll
@Finished
public class ReadersFigures {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance figures(List<DrawnFigure> figures);
    }

    @Inject
    FigureRows rows;

    @GET
    public TemplateInstance figures() {
        return Templates.figures(rows.all());
    }

    /**
     * All months of one figure, as comma-separated values.
     *
     * @throws Missing where no figure has that name
     */
    @GET
    @Path("{kind}.csv")
    @Produces("text/csv;charset=UTF-8")
    public String csv(@RestPath String kind) {
        return rows.table(Arrays.stream(FigureKind.values()).filter(each -> each.file().equals(kind)).findFirst().orElseThrow(Missing::new)).csv();
    }
}
