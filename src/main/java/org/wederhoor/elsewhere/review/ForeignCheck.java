package org.wederhoor.elsewhere.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.dossier.date.DateWords;

/**
 * A check by another organisation, in its publisher's own words; a part that says nothing is empty. Nothing in it is one of our parties or
 * marks, and by itself it is no evidence.
 */
@Entity
@Immutable
@Table(name = "foreign_check")
public class ForeignCheck extends PanacheEntityBase {

    @Id
    public UUID id;

    public String claim;

    public String claimant;

    @Column(name = "claimed_on")
    public String claimedOn;

    public String appearance;

    public String publisher;

    public String site;

    public String address;

    public String title;

    public String rating;

    @Column(name = "rating_value")
    public String ratingValue;

    @Column(name = "rating_best")
    public String ratingBest;

    @Column(name = "rating_worst")
    public String ratingWorst;

    public String explanation;

    @Column(name = "reviewed_on")
    public String reviewedOn;

    public String language;

    /** The name of the site on which the check is read. */
    public String host;

    /** The language as a BCP 47 tag; empty where what is said is none. */
    public String tag;

    /** The day of the check; null where its date does not say one, likewise {@link #claimDay}. */
    public LocalDate day;

    @Column(name = "claim_day")
    public LocalDate claimDay;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "import_id")
    public CheckImport broughtBy;

    /** When it came, or was worded anew. */
    @Column(name = "taken_at")
    public Instant takenAt;

    /** One that says nothing yet; those that are kept are written many at a time. */
    public ForeignCheck() {
    }

    /** Those with these addresses on the web, in the order of their ids. */
    public static List<ForeignCheck> at(String address) {
        return list("address = ?1 order by id", address);
    }

    /** Who made the check, as they call themselves; where they do not, by the name of their site. */
    public String publishedBy() {
        return publisher.isEmpty() ? host : publisher;
    }

    /** When the check was made: a day as a reader's language says it, or else the date as they wrote it; empty where there is none. */
    public String reviewed(Locale language) {
        return day == null ? reviewedOn : DateWords.of(null, day.toString(), language);
    }

    /** Whether the claim is dated after the check of it. */
    public boolean isOddlyDated() {
        return day != null && claimDay != null && claimDay.isAfter(day);
    }

    /** Where the claim is said to be, one after the other. */
    public List<Place> places() {
        return appearance.lines().map(each -> new Place(each, CheckWords.isWebAddress(each))).toList();
    }

    /** Whether there is anything of a scale. */
    public boolean hasScale() {
        return Stream.of(ratingValue, ratingBest, ratingWorst).anyMatch(each -> !each.isEmpty());
    }

    /** @param web whether a browser can be led there */
    public record Place(String words, boolean web) {
    }
}
