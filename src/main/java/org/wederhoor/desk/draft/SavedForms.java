package org.wederhoor.desk.draft;

import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;

import io.quarkus.runtime.BlockingOperationControl;
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.address.Address;

/** Lets go of a form's draft when the form was saved, whatever form it is: a form that is done answers with a redirect. */
class SavedForms {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    RoutingContext routing;

    @ServerResponseFilter
    void forget(ContainerRequestContext request, ContainerResponseContext response, SimpleResourceInfo resource) {
        boolean saved = request.getMethod().equals("POST") && response.getStatus() == 303 && address.getPath().startsWith("/desk/");
        if (saved && resource.getResourceClass() != null && !resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                && BlockingOperationControl.isBlockingAllowed()) {
            String id = routing.request().getFormAttribute("id");
            // a button that sends the form elsewhere says where its draft is kept
            String path = Objects.requireNonNullElse(routing.request().getFormAttribute("draftPath"), address.getPath());
            if (Drafts.PATH.matcher(path).matches()) {
                String formId = id != null && Drafts.FORM_ID.matcher(id).matches() ? id : "";
                Transactions.run(() -> Draft.saved(editor.getId(), path, formId));
            }
        }
    }
}
