package org.wederhoor.publication.listing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

import org.wederhoor.web.Site;
import org.wederhoor.web.guard.DeskConfig;

/** Tells the database the newsroom's zone, in which months begin; where it is another than before, months are counted anew. */
@Singleton
class ListingZone {

    @Inject
    AgroalDataSource database;

    @Inject
    DeskConfig desk;

    @Inject
    Site site;

    /** Before anything is published. An instance for readers alone writes nothing, this neither. */
    void onStart(@Observes @Priority(2) StartupEvent start) throws SQLException {
        if (!desk.enabled()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement patience = connection.prepareStatement("set local statement_timeout = 0");
                    PreparedStatement tell = connection.prepareStatement("select list_in_zone(?)")) {
                patience.execute();
                tell.setString(1, site.zone().getId());
                tell.executeQuery().close();
            }
            connection.commit();
        }
    }
}
