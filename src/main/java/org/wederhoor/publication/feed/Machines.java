package org.wederhoor.publication.feed;

import jakarta.ws.rs.core.Response;

/** How answers to other programs go out: they may be read by scripts of any site, since they say nothing that is not public. */
final class Machines {

    private Machines() {
    }

    static Response answer(Object entity, String type) {
        return Response.ok(entity, type + ";charset=UTF-8").header("Access-Control-Allow-Origin", "*").build();
    }
}
