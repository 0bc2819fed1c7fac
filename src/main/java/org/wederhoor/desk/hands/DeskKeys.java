package org.wederhoor.desk.hands;

import java.util.List;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.account.Role;

/** The list of the desk's keys; a script shows of it what the page in front has. */
@Path("/desk/keys")
@RolesAllowed(Role.CHECKERS)
public class DeskKeys {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance keys(List<KeyRow> rows);
    }

    @Inject
    DeskPages pages;

    @GET
    public TemplateInstance keys() {
        return Templates.keys(Stream.concat(Stream.of(DeskKey.values()).map(KeyRow::of),
                pages.open().filter(page -> !page.chord().isEmpty()).map(KeyRow::of)).toList());
    }
}
