package org.wederhoor.publication.claim;

import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerResponseContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Headers that a page brings along. A page that is finished and kept is a template, not an answer with headers of its own. */
@RequestScoped
class PageHeaders {

    private final Map<String, String> headers = new LinkedHashMap<>();

    void set(String name, String value) {
        headers.put(name, value);
    }

    /** Puts them on the answer, before it is finished. */
    static class Writer {

        @Inject
        PageHeaders page;

        @ServerResponseFilter
        void write(ContainerResponseContext response) {
            page.headers().forEach((name, value) -> response.getHeaders().putSingle(name, value));
        }
    }

    Map<String, String> headers() {
        return headers;
    }
}
