package org.wederhoor.desk.source;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceCrawl;
import org.wederhoor.web.Missing;
import org.wederhoor.web.guard.SecurityKind;
import org.wederhoor.web.guard.SecurityLog;

/** All that was asked and answered when a source was captured. */
@Path("/desk/sources/{id}/crawl")
@RolesAllowed(Role.CHECKERS)
public class CrawlDownloads {

    @Inject
    CurrentEditor editor;

    @Inject
    SecurityLog security;

    @GET
    public Response crawl(@RestPath UUID id) {
        SourceCrawl crawl = Missing.unless(SourceCrawl.of(Missing.unless(Source.<Source>findById(id)).first()));
        security.note(SecurityKind.EXPORTED, editor.account().signInName, null, "/desk/sources/" + id + "/crawl");
        return ExportedFile.of(crawl.warc, crawl.sha256.substring(0, 16) + ".warc.gz");
    }
}
