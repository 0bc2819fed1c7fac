package org.wederhoor.claim.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.apache.commons.codec.digest.DigestUtils;

import org.wederhoor.claim.intake.Intake.Taken;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.OfferedPage;
import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.ReadingTime;
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
     * Keeps the pages of an archive with several for a day, one in memory at a time.
     *
     * @param name what the file is called
     * @return by what they are found; null when the file is read as any other
     * @throws Unreadable when no page can be read out of the archive
     */
    public UUID offer(Path file, String name, UUID dossier) {
        try (WebArchive archive = WebArchive.at(file)) {
            Contents contents = archive == null ? null : ReadingTime.limit(archive::contents);
            if (contents == null || contents.isOnePage() && Files.size(file) <= DocumentReader.LARGEST) {
                return null;
            }
            contents.refuseEmpty();
            UUID upload = Ids.next();
            contents.pages().stream().filter(page -> page.refused() != null).forEach(page -> keep(upload, dossier, name, contents, page, null));
            new PageCutting(archive, name, sha256(file)).cut(contents.readable(), (page, warc) -> keep(upload, dossier, name, contents, page, warc));
            return upload;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return DigestUtils.sha256Hex(in);
        }
    }

    private static void keep(UUID upload, UUID dossier, String name, Contents contents, ArchivedPage page, byte[] warc) {
        ArchivedPage storable = new ArchivedPage(page.number(), page.record(), StorableText.of(page.address()), page.at(), StorableText.of(page.title()),
                page.size(), page.refused());
        Transactions.run(() -> new OfferedPage(Ids.next(), upload, dossier, name, contents, storable, warc).persist());
    }

    /**
     * Makes a source of a page, which is offered no longer then. One that cannot be read stays in the list with the reason.
     *
     * @param chosen the source without a text whose document it is; null when it is a source of its own
     * @return null when it cannot be read, or is offered no longer
     */
    public Taken take(UUID offered, UUID dossier, UUID chosen, UUID by, String name) {
        OfferedPage page = Transactions.call(() -> OfferedPage.open(offered, dossier));
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
