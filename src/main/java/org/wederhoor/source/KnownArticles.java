package org.wederhoor.source;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.runtime.StartupEvent;

import org.wederhoor.web.Transactions;
import org.wederhoor.web.guard.DeskConfig;

/** Makes sources known by their article that were archived before any was. */
@ApplicationScoped
class KnownArticles {

    private static final int AT_ONCE = 500;

    @Inject
    DeskConfig desk;

    void onStart(@Observes @Priority(200) StartupEvent start) {
        UUID last = desk.enabled() ? new UUID(0, 0) : null;
        while (last != null) {
            UUID from = last;
            last = Transactions.call(() -> learn(from));
        }
    }

    /** Learns the articles of some sources after one, and gives the last of them; null when there were none. */
    private static UUID learn(UUID after) {
        List<Source> some = Source.<Source>find("article is null and address is not null and id > ?1 order by id", after).page(0, AT_ONCE).list();
        for (Source source : some) {
            String article = ArticleAddress.key(source.address);
            if (article != null) {
                // past the version: nobody has changed it
                Source.update("article = ?1 where id = ?2", article, source.id);
            }
        }
        return some.isEmpty() ? null : some.get(some.size() - 1).id;
    }
}
