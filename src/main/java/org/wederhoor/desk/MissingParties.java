package org.wederhoor.desk;

import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;

import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import org.wederhoor.web.address.Address;

/** Adds the party that a form's list misses before the form goes on to where it is sent, whatever form it is. */
class MissingParties {

    @Inject
    Address address;

    @Inject
    MissingParty missing;

    @Inject
    RoutingContext routing;

    /** After the form's token was checked. */
    @ServerRequestFilter(priority = Priorities.USER + 1)
    void add(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (!request.getMethod().equals("POST") || !address.getPath().startsWith("/desk/")) {
            return;
        }
        missing.identify();
        if (routing.request().getFormAttribute(MissingParty.BUTTON) != null) {
            missing.add();
        }
    }
}
