package org.wederhoor.web.guard;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** On an instance that has no desk, the desk's addresses lead nowhere. */
class DeskDoor {

    // filters are made before there is a configuration
    @Inject
    Provider<DeskConfig> desk;

    /** After the language was taken off the path. */
    @ServerRequestFilter(preMatching = true, priority = Priorities.USER + 1)
    void check(ContainerRequestContext request) {
        if (!desk.get().enabled() && request.getUriInfo().getPath().matches("/+desk(/.*)?")) {
            throw new NotFoundException();
        }
    }
}
