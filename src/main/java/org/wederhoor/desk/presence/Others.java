package org.wederhoor.desk.presence;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.web.address.Address;

/** Says who else is on a claim right now. */
@Named("others")
@RequestScoped
class Others {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    EntityManager database;

    /** A sentence with their names; empty when there is nobody. */
    public String on(UUID claim) {
        List<String> names = Presence.names(database, claim, editor.getId());
        return names.isEmpty() ? "" : MessageBundles.get(PresenceMessages.class, Localized.Literal.of(address.getTag()))
                .alsoHere(String.join(", ", names));
    }
}
