package org.wederhoor.web.address;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes the language off the path, so that a page has one route in every language. */
class LanguageOfAddress {

    @Inject
    Address address;

    @ServerRequestFilter(preMatching = true)
    void read(ContainerRequestContext request) {
        String asked = request.getUriInfo().getRequestUri().getRawPath();
        String path = address.read(asked);
        address.readQuery(request.getUriInfo().getRequestUri().getRawQuery());
        // pages are rendered in the language that a request prefers, and here the address is what prefers
        request.getHeaders().putSingle("Accept-Language", address.getTag());
        if (!path.equals(asked)) {
            request.setRequestUri(request.getUriInfo().getRequestUriBuilder().replacePath(path).build());
        }
    }
}
