package org.wederhoor.desk.source;

import java.util.List;
import java.util.UUID;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import org.wederhoor.source.wacz.WaczExport;

/** What leaves the desk as a file; only ever as a download, since it may hold anybody's page with anybody's script. */
final class ExportedFile {

    private ExportedFile() {
    }

    /** @param name made of ids and hashes alone */
    static Response of(Object content, String name) {
        return Response.ok(content, "application/octet-stream").header("Content-Disposition", "attachment; filename=\"" + name + "\"").build();
    }

    /** Those of the sources whose documents are here, as a web archive that is written while it is sent. */
    static Response wacz(List<UUID> sources, String title, String name) {
        StreamingOutput written = to -> WaczExport.write(sources, title, to);
        return of(written, name + ".wacz");
    }
}
