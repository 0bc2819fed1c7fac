package org.wederhoor.source.intake.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * What is in a web archive.
 *
 * @param pages  the pages that it names itself; where it names none, all that may be one. In its order, no more than 200
 * @param more   how many others there are
 * @param broken how many stretches of it could not be read
 */
public record Contents(List<ArchivedPage> pages, int more, int broken, boolean isVisitedAgain) {

    private static final int MOST = 200;

    static Contents of(WebArchive archive) {
        Found listed = new Found();
        Found others = new Found();
        Found plain = new Found();
        boolean[] again = new boolean[1];
        int broken = archive.read((record, isWhole) -> {
            again[0] |= record.type().equals("revisit");
            PageRecord found = PageRecord.of(record);
            if (found != null) {
                ArchivedPage page = found.page();
                if (isWhole.get()) {
                    (archive.isListed(page.address()) ? listed : found.isPlain() ? plain : others).add(page);
                }
            }
        });
        Found pages = Stream.of(listed, others, plain).filter(each -> !each.pages.isEmpty()).findFirst().orElse(plain);
        return new Contents(pages.pages, pages.more, broken, again[0]);
    }

    /** Some of the pages of a kind, and how many others there are. */
    private static final class Found {

        private final List<ArchivedPage> pages = new ArrayList<>();
        private int more;

        private void add(ArchivedPage page) {
            if (pages.size() < MOST) {
                pages.add(page);
            } else {
                more++;
            }
        }
    }

    /** Whether there is nothing to choose and nothing to tell. */
    public boolean isOnePage() {
        return pages.size() == 1 && broken == 0;
    }

    /** Those of which nothing says that they cannot be read. */
    public List<ArchivedPage> readable() {
        return pages.stream().filter(page -> page.refused() == null).toList();
    }

    /**
     * @throws Unreadable when no page of it can be read, with the reason
     */
    public void refuseEmpty() {
        if (readable().isEmpty()) {
            throw new Unreadable(pages.isEmpty() ? broken > 0 ? UnreadableReason.BROKEN : isVisitedAgain ? UnreadableReason.VISITED_AGAIN
                    : UnreadableReason.NO_PAGE : pages.get(0).refused());
        }
    }

    /** The one page that can be read. */
    ArchivedPage only() {
        refuseEmpty();
        if (readable().size() > 1) {
            throw new Unreadable(UnreadableReason.SEVERAL_PAGES);
        }
        return readable().get(0);
    }
}
