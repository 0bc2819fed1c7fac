package org.wederhoor.desk.figures;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Role;
import org.wederhoor.publication.figures.DrawnFigure;
import org.wederhoor.publication.figures.FigureRows;

/** The newsroom in figures, beside the desk's other pages. */
@Path("/desk/figures")
@RolesAllowed(Role.CHECKERS)
public class DeskFigures {

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
}
