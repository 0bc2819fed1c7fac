package org.wederhoor.claim.intake;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.intake.Intake.Taken;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.OfferedPage;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.saved.ArchivedPage;
import org.wederhoor.source.intake.saved.Contents;
import org.wederhoor.source.intake.saved.PageCutting;
import org.wederhoor.source.intake.saved.WebArchive;
import org.wederhoor.source.text.StorableText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Transactions;

/** Offers the pages of a web archive, each cut out of it, and takes in those that are chosen. */
@ApplicationScoped
public class Offers {

    @Inject
    Intake intake;

    /**
     * Keeps the archive's pages for a day, one in memory at a time.
     *
     * @param sha256 the file's
     * @return by what they are found
     */
    public UUID offer(WebArchive archive, Contents contents, String fileName, String sha256, UUID dossier) {
        UUID upload = Ids.next();
        contents.pages().stream().filter(page -> page.refused() != null).forEach(page -> keep(upload, dossier, fileName, contents, page, null));
        new PageCutting(archive, fileName, sha256).cut(contents.readable(), (page, warc) -> keep(upload, dossier, fileName, contents, page, warc));
        return upload;
    }

    private static void keep(UUID upload, UUID dossier, String fileName, Contents contents, ArchivedPage page, byte[] warc) {
        ArchivedPage storable = new ArchivedPage(page.number(), page.record(), StorableText.of(page.address()), page.at(), StorableText.of(page.title()), page.size(),
                page.refused());
        Transactions.run(() -> new OfferedPage(Ids.next(), upload, dossier, fileName, contents, storable, warc).persist());
    }

    /**
     * Makes a source of a page, which is offered no longer then. One that cannot be read stays in the list with the reason.
     *
     * @param chosen the source without a text whose document it is; null when it is a source of its own
     * @return null when it cannot be read, or is offered no longer
     */
    public Taken take(UUID offered, UUID dossier, UUID chosen, UUID by, String name) {
        OfferedPage page = Transactions.call(() -> OfferedPage.<OfferedPage>find("id = ?1 and dossierId = ?2 and refused is null", offered, dossier).firstResult());
        if (page == null) {
            return null;
        }
        byte[] warc = Transactions.call(() -> OfferedPage.<OfferedPage>findById(offered).warc);
        try {
            Taken taken = intake.take(Arrival.uploaded(warc, page.fileName, by, name), dossier, chosen);
            Transactions.run(() -> OfferedPage.delete("id", offered));
            return taken;
        } catch (Unreadable e) {
            Transactions.run(() -> OfferedPage.<OfferedPage>findById(offered).refuse(e.reason()));
            return null;
        }
    }

}
