package org.wederhoor.source;

import java.util.List;
import java.util.Set;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.web.Missing;

/** One document that reported something; one that nobody here has seen is cited, not archived. */
@Entity
public class Source extends PanacheEntityBase {

    // so many letters that two titles share do so for being the same
    private static final int TELLING = 12;

    @Id
    public UUID id;

    /** Null while no editor has described it. */
    @Enumerated(EnumType.STRING)
    public SourceKind kind;

    public boolean archived;

    /** The name and SHA-256 (lower-case hexadecimal) of the file it was read from, by which its bytes are known again. */
    @Column(name = "file_name")
    public String fileName;

    public String sha256;

    /** As printed; null when none is stated. */
    public String headline;

    /** What the desk calls it. */
    public String label;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "outlet_id")
    public Party outlet;

    /** The news agency it credits. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "agency_id")
    public Party agency;

    public String byline;

    @Embedded
    @AttributeOverride(name = "printed", column = @Column(name = "dated_printed"))
    @AttributeOverride(name = "edtf", column = @Column(name = "dated_edtf"))
    @AttributeOverride(name = "earliest", column = @Column(name = "dated_earliest"))
    @AttributeOverride(name = "latest", column = @Column(name = "dated_latest"))
    public PartialDate dated;

    /** Where it can be read; null when that is not known. */
    public String address;

    /** What all addresses of its page have in common; null where none is known, or where it tells no page. */
    private String article;

    public String note = "";

    /** Given at first publication, and only there written; null until then. */
    @Column(insertable = false, updatable = false)
    public String slug;

    /** The source that its file came as, where it reads that anew; null of all others. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "anew_of", updatable = false)
    public Source anewOf;

    @ManyToMany
    @JoinTable(name = "dossier_source", joinColumns = @JoinColumn(name = "source_id"),
            inverseJoinColumns = @JoinColumn(name = "dossier_id"))
    public Set<Dossier> dossiers = new LinkedHashSet<>();

    @Version
    public int version;

    protected Source() {
    }

    public Source(UUID id) {
        this.id = id;
    }

    /** One that reads the file of {@code first} anew, in the same dossiers. */
    public static Source anew(UUID id, Source first) {
        Source source = new Source(id);
        source.anewOf = first;
        source.archived = true;
        source.sha256 = first.sha256;
        source.address = first.address;
        source.dossiers.addAll(first.dossiers);
        return source;
    }

    /** The source that its file came as: itself, unless it reads that anew. */
    public Source first() {
        return anewOf == null ? this : anewOf;
    }

    /** All that read the file of this one, in the order in which they did; at least itself. */
    public List<Source> readings() {
        return list("id = ?1 or anewOf.id = ?1 order by id", first().id);
    }

    @PrePersist
    void knowArticle() {
        article = ArticleAddress.key(address);
    }

    /** Knows it again by an address that its document says it has, unless an editor has said another. */
    void saysItsAddressIs(String proposed) {
        if (!isDescribed() || address == null) {
            article = ArticleAddress.key(proposed);
        }
    }

    /** By which the captures of one article are known: equal for those of one page; null where that is not known. */
    public String article() {
        return article;
    }

    /** The other sources that are of the same page, the latest first, without other readings of its own file; no more than {@code most}. */
    public List<Source> captures(int most) {
        return article == null ? List.of() : Source.<Source>find("article = ?1 and id <> ?2 and coalesce(sha256, '') <> ?3 order by id desc", article, id,
                Objects.requireNonNullElse(sha256, "-")).page(0, most).list();
    }

    /** Whether the desk calls it by its headline, by the beginning of that, or by more than that; quotation marks and the like apart. */
    public boolean isCalledByHeadline() {
        if (headline == null) {
            return false;
        }
        String printed = letters(headline);
        String called = letters(label);
        return printed.equals(called) || Math.min(printed.length(), called.length()) >= TELLING && (printed.startsWith(called) || called.startsWith(printed));
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** Whether an editor has said what it is; what was just brought in says so only by itself. */
    public boolean isDescribed() {
        return kind != null;
    }

    public SourceWords words() {
        return new SourceWords(kind, label, headline, outlet, agency, byline, dated, address, note);
    }

    /** Says what it is; its file and the file's hash are no words, and stay. */
    public void describe(SourceWords words) {
        if (!Objects.equals(address, words.address())) {
            article = ArticleAddress.key(words.address());
        }
        kind = words.kind();
        label = words.label();
        headline = words.headline();
        outlet = words.outlet();
        agency = words.agency();
        byline = words.byline();
        dated = words.dated();
        address = words.address();
        note = words.note();
    }

    /**
     * The source with its row locked until the transaction ends.
     *
     * @throws Missing when there is none
     */
    public static Source locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The source whose file has this hash, whether or not that file is here; null when there is none. */
    public static Source withHash(String sha256) {
        return find("sha256 = ?1 and anewOf is null", sha256).firstResult();
    }

    /** Those of a dossier's sources whose text is here, by name; no more than {@code most}. */
    public static List<Source> withTextIn(Dossier dossier, int most) {
        return Source.<Source>find("select s from Source s join s.dossiers d where d = ?1 and exists (from SourceText t where t.sourceId = s.id)"
                + " order by s.label, s.id", dossier).page(0, most).list();
    }

    /**
     * The sources that were brought in last, the newest first.
     *
     * @param before those after this one in that order; null for all
     */
    public static List<Source> latest(Source before, int most) {
        String all = "from Source s left join fetch s.outlet";
        String order = " order by s.id desc";
        return (before == null ? Source.<Source>find(all + order) : Source.<Source>find(all + " where s.id < ?1" + order, before.id)).page(0, most).list();
    }

    /** A dossier's sources: archived ones first, then by name. */
    public static List<Source> of(Dossier dossier) {
        return list("select s from Source s join s.dossiers d left join fetch s.outlet left join fetch s.agency"
                + " where d = ?1 order by s.archived desc, s.label, s.id", dossier);
    }
}
