package org.wederhoor.publication.edition;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.NamedOrigins;
import org.wederhoor.claim.Origins;
import org.wederhoor.verdict.Content;
import org.wederhoor.verdict.Decision;
import org.wederhoor.verdict.Review;
import org.wederhoor.verdict.Submission;

/** An edition with its words unpacked, for a page; or one that is not published, for those who review it. */
public record PublishedVerdict(Edition edition, EditionContent content) implements NamedOrigins {

    public static PublishedVerdict of(Edition edition) {
        return new PublishedVerdict(edition, edition.read());
    }

    public static List<PublishedVerdict> all(List<Edition> editions) {
        return editions.stream().map(PublishedVerdict::of).toList();
    }

    /** The editions of each of the claims, the first one first. */
    public static Map<UUID, List<PublishedVerdict>> ofClaims(Collection<UUID> claims) {
        return Edition.<Edition>stream("claim.id in ?1 order by number", claims).map(PublishedVerdict::of)
                .collect(Collectors.groupingBy(each -> each.edition.claim.id));
    }

    /**
     * What {@code submission} is to readers: its edition, or, while it is none, what that would be if it were published at {@code moment}.
     * Such a preview is never saved; of the addresses that editions give it knows its claim's alone.
     */
    public static PublishedVerdict of(Submission submission, Instant moment) {
        Claim claim = submission.verdict.claim;
        // read before whether it was published, or an edition that is made of it between the two would be followed by a preview of itself
        int next = Edition.lastNumber(claim) + 1;
        Edition made = Edition.carrying(submission);
        if (made != null) {
            return of(made);
        }
        Review review = Review.of(submission);
        Account approver = review == null || review.decision != Decision.APPROVED ? null : review.reviewer;
        EditionContent content = new EditionContent(submission.read(), claim.slug == null ? Map.of() : Map.of(claim.id, claim.slug),
                submission.submittedBy.fullName, approver == null ? null : approver.fullName, null, Original.of(claim));
        Edition preview = new Edition(next, submission, approver, null, null, content);
        preview.id = null;
        preview.publishedAt = moment.truncatedTo(ChronoUnit.SECONDS);
        return new PublishedVerdict(preview, content);
    }

    /** This one, and the editions of its claim before it, the newest first. */
    public List<PublishedVerdict> withThoseBefore() {
        return Stream.concat(Stream.of(this), all(Edition.of(edition.claim.id)).stream().filter(each -> each.number() < number())).toList();
    }

    /** The first edition of {@code all} and those after it, up to this one. */
    public List<PublishedVerdict> course(List<PublishedVerdict> all) {
        return all.stream().filter(each -> each.number() <= number()).sorted(Comparator.comparing(PublishedVerdict::number)).toList();
    }

    public boolean preview() {
        return edition.id == null;
    }

    public Content said() {
        return content.said();
    }

    @Override
    public Origins origins() {
        return said().origins();
    }

    @Override
    public String originName(UUID party) {
        return said().originName(party);
    }

    /** Where readers find what stands now, without the language. */
    public String path() {
        return "/claims/" + content.claimSlug();
    }

    /** Where this very edition stays; null of a preview. */
    public String editionPath() {
        return preview() ? null : path() + "/editions/" + edition.number;
    }

    /** Where its picture is, without the language; null of a preview. The picture never changes, so without its words it is another. */
    public String picturePath() {
        return preview() ? null : editionPath() + "/picture" + (edition.stones == 0 ? "" : "-" + edition.stones) + ".png";
    }

    /** What the law took out of it, the first one first. */
    public List<Stone> stones() {
        return Stone.of(edition);
    }

    public int number() {
        return edition.number;
    }

    public boolean withdrawn() {
        return edition.isWithdrawal();
    }

    public Instant publishedAt() {
        return edition.publishedAt;
    }
}
