package org.wederhoor.web;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import io.quarkus.qute.TemplateInstance;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Has every page rendered in the language of its address, and says how long it may be kept. */
class PageLanguage {

    @Inject
    Address address;

    // response filters run from the highest priority down, and the one that renders pages has the default
    @ServerResponseFilter(priority = Priorities.USER + 1000)
    void prepare(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof TemplateInstance page) {
            page.setAttribute(TemplateInstance.LOCALE, address.language());
        }
        response.getHeaders().putSingle("Content-Language", address.getTag());
        // desk pages may not be shared, but a browser may keep one behind its back button with what was typed in it
        response.getHeaders().putSingle("Cache-Control", address.getPath().startsWith("/desk") ? "private, no-cache" : "no-cache");
    }
}
