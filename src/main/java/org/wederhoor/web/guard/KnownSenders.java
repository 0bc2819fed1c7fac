package org.wederhoor.web.guard;

import io.vertx.core.http.HttpServerRequest;

/** Tells an editor's requests from a stranger's, before anything that they carry is read. */
public interface KnownSenders {

    /** Whether a live session sends {@code request}, or a browser in which somebody signed in before; asks the database. */
    boolean know(HttpServerRequest request);
}
