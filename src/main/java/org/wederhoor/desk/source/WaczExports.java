package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceCrawl;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.wacz.WaczExport;
import org.wederhoor.web.Missing;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** Gives the documents of the desk as web archives: a capture as it went, and sources in a form that other programs replay. */
@Path("/desk")
@RolesAllowed(Role.CHECKERS)
public class WaczExports {

    @Inject
    CurrentEditor editor;

    @Inject
    SecurityLog security;

    /** All that was asked and answered when it was captured. */
    @GET
    @Path("sources/{id}/crawl")
    public Response crawl(@RestPath UUID id) {
        SourceCrawl crawl = Missing.unless(SourceCrawl.of(Missing.unless(Source.findById(id))));
        note("/desk/sources/" + id + "/crawl");
        return download(crawl.warc, crawl.sha256.substring(0, 16) + ".warc.gz");
    }

    @GET
    @Path("sources/{id}/wacz")
    public Response ofSource(@RestPath UUID id) {
        Source source = Missing.unless(Source.findById(id));
        SourceFile file = SourceFile.of(source);
        if (file == null || file.isRemoved()) {
            throw new Missing();
        }
        note("/desk/sources/" + id + "/wacz");
        return wacz(List.of(id), source.label, file.sha256.substring(0, 16));
    }

    /** @param published whether only what readers know of is given */
    @GET
    @Path("dossiers/{id}/wacz")
    public Response ofDossier(@RestPath UUID id, @RestQuery boolean published) {
        Dossier dossier = Missing.unless(Dossier.findById(id));
        List<UUID> sources = Source.of(dossier).stream().filter(each -> each.archived && (!published || each.slug != null)).map(each -> each.id).toList();
        note("/desk/dossiers/" + id + "/wacz");
        return wacz(sources, dossier.title, id.toString());
    }

    private void note(String what) {
        security.note(SecurityKind.EXPORTED, editor.account().signInName, null, what);
    }

    private static Response wacz(List<UUID> sources, String title, String name) {
        StreamingOutput written = to -> WaczExport.write(sources, title, to);
        return download(written, name + ".wacz");
    }

    private static Response download(Object content, String name) {
        return Response.ok(content, "application/octet-stream").header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }
}
