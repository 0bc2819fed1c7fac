package org.wederhoor.web.address;

import java.util.function.Supplier;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

/** Makes pages where no resource does: before a request has got to one, or beside all of them. */
@Singleton
public class OutsideResources {

    private final Address address;

    @Inject
    OutsideResources(Address address) {
        this.address = address;
    }

    /** The page in the language of the address that was asked for, with its links. */
    public String page(RoutingContext request, Supplier<TemplateInstance> page) {
        ManagedContext scope = Arc.container().requestContext();
        boolean ours = !scope.isActive();
        if (ours) {
            scope.activate();
        }
        try {
            String path = request.request().path();
            address.read(path == null ? "/" : path);
            return page.get().setAttribute(TemplateInstance.LOCALE, address.language()).render();
        } finally {
            if (ours) {
                scope.terminate();
            }
        }
    }
}
