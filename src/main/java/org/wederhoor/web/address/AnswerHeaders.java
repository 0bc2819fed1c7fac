package org.wederhoor.web.address;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says in which language and encoding an answer is, and how long it may be kept. */
class AnswerHeaders {

    @Inject
    Address address;

    // once they are made, and before they are finished; not every template's page says it of itself
    @ServerResponseFilter(priority = 200)
    void sayEncoding(ContainerResponseContext response) {
        if (MediaType.TEXT_HTML_TYPE.equals(response.getMediaType())) {
            response.getHeaders().putSingle("Content-Type", MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Content-Language", address.getTag());
        // what the desk has is kept nowhere but there; words typed meanwhile are kept as drafts
        response.getHeaders().putIfAbsent("Cache-Control",
                List.of(address.getPath().startsWith("/desk") ? "no-store" : "no-cache"));
    }
}
