package org.wederhoor.source.intake.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.ProposalField;
import org.wederhoor.web.address.TrackingParameters;

/**
 * The page within a file that keeps it.
 *
 * @param bytes        as a browser would have them
 * @param declaredType the Content-Type that they came with; null where that is not kept
 * @param origin       where the page was; null where the file does not say
 * @param says         what the file says of it
 */
public record SavedPage(byte[] bytes, String declaredType, Origin origin, List<FileSays> says) {

    /** In bytes: as much as any document may have. */
    static final int LARGEST = 10_000_000;

    /**
     * Where a page was.
     *
     * @param words how the file says so
     */
    public record Origin(String address, String words) {

        // what a source can say of itself
        private static final int LONGEST = 2000;

        /** The proposals with the address from which the page was saved in place of what it calls its own. */
        public List<Proposal> among(List<Proposal> proposals) {
            List<Proposal> all = new ArrayList<>(proposals.stream().filter(each -> each.field() != ProposalField.ADDRESS).toList());
            all.add(new Proposal(ProposalField.ADDRESS, TrackingParameters.off(address), words, null));
            return all;
        }
    }

    /** Null for what is no address on the web; an archive's address of a page is that of the page, with the day in {@code says}. */
    static Origin origin(String name, String said, List<FileSays> says) {
        String address = said.strip();
        if (!address.matches("(?i)https?://\\S+") || address.length() > Origin.LONGEST) {
            return null;
        }
        Optional<Wrapped> wrapped = Wrapped.of(address);
        wrapped.ifPresent(each -> says.add(new FileSays(each.archive(), each.moment())));
        return new Origin(wrapped.map(Wrapped::address).orElse(address), name + ": " + address);
    }
}
