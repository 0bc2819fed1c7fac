package org.wederhoor.web.address;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which language an answer is, and how long it may be kept. */
class AnswerHeaders {

    @Inject
    Address address;

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Content-Language", address.getTag());
        // what the desk has is kept nowhere but there; words typed meanwhile are kept as drafts
        response.getHeaders().putIfAbsent("Cache-Control",
                List.of(address.getPath().startsWith("/desk") ? "no-store" : "no-cache"));
    }
}
