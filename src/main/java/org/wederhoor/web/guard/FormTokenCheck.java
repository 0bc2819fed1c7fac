package org.wederhoor.web.guard;

import java.util.List;
import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;

import io.quarkus.arc.All;
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;

/**
 * Lets a request that changes something through only when our own page made it. Signed-in forms carry the session's token;
 * the few open ones (signing in) have no session yet, so the browser has to name our origin. What {@link ProvesItself} comes from no page, and what
 * {@link DeviceShares} bring from nobody's.
 */
class FormTokenCheck {

    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    FormToken token;

    @Inject
    RoutingContext routing;

    @Inject
    Provider<SecurityLog> security;

    @All
    @Inject
    List<DeviceShares> shares;

    @ServerRequestFilter
    void check(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (READS.contains(request.getMethod()) || resource.getResourceClass().isAnnotationPresent(ProvesItself.class)) {
            return;
        }
        // a door is open as a whole: its class says so
        boolean open = resource.getResourceClass().isAnnotationPresent(PermitAll.class);
        boolean ours = open ? routing.request().getHeader("Origin") != null
                : token.holds(routing.request().getFormAttribute(FormToken.FIELD)) || shares.stream().anyMatch(each -> each.bring(routing));
        if (!ours) {
            security.get().refused(SecurityKind.TOKEN_REFUSED, null, routing.request());
            throw new Refused(WebRefusal.FORM_TOKEN);
        }
    }
}
