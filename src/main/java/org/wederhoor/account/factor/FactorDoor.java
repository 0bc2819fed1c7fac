package org.wederhoor.account.factor;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import org.wederhoor.account.AccountSession;
import org.wederhoor.account.CurrentEditor;
import org.wederhoor.web.Refused;
import org.wederhoor.web.address.Address;

/** Leads whoever has to have a second factor, and came in by a password alone, to where they set one up; nothing else is open to them. */
class FactorDoor {

    private static final String OPEN = "/desk/(account/second-factor(/.*)?|confirm(/challenge)?)";

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Factors factors;

    /** After the form's token was checked. */
    @ServerRequestFilter(priority = Priorities.USER + 10)
    Response check(ContainerRequestContext request, SimpleResourceInfo resource) {
        if (resource.getResourceClass().isAnnotationPresent(PermitAll.class) || address.getPath().matches(OPEN) || !lacks(editor.session())) {
            return null;
        }
        if (!request.getMethod().equals("GET")) {
            throw new Refused(FactorRefusal.SET_UP_FIRST);
        }
        return Response.seeOther(URI.create(address.getPrefix() + "/desk/account/second-factor")).build();
    }

    private boolean lacks(AccountSession session) {
        return session != null && session.passwordAlone && RequiredFactor.isOf(session.account.role) && !factors.has(session.account);
    }
}
