package org.wederhoor.dossier;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.web.Missing;

/** Who claims, is concerned, or answers. */
@Entity
public class Party extends PanacheEntityBase {

    private static final int READ_AT_ONCE = 500;

    @Id
    public UUID id;

    public String name;

    @Enumerated(EnumType.STRING)
    public PartyKind kind;

    public String about;

    /** Other names it is known by, as printed. */
    @ElementCollection
    @CollectionTable(name = "party_alias", joinColumns = @JoinColumn(name = "party_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    public List<String> aliases = new ArrayList<>();

    /** What it has to gain or lose by what is claimed, in words; may be empty. */
    public String interest = "";

    /** The party whose spokesperson this is; null for one that speaks for itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "speaks_for")
    public Party speaksFor;

    /** The party that this one turned out to be; null for one that stands for itself. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "merged_into")
    public Party mergedInto;

    /** Given at first publication, and only there written; null until then. */
    @Column(insertable = false, updatable = false)
    public String slug;

    @Version
    public int version;

    protected Party() {
    }

    public Party(UUID id) {
        this.id = id;
    }

    /** What the desk says of it now. */
    public PartyWords words() {
        return new PartyWords(name, kind, about, interest, List.copyOf(aliases), spokenFor());
    }

    /** Says who it is. */
    public void describe(PartyWords words) {
        name = words.name();
        kind = words.kind();
        about = words.about();
        interest = words.interest();
        speaksFor = words.speaksFor();
        if (!aliases.equals(words.aliases())) {
            aliases.clear();
            aliases.addAll(words.aliases());
        }
    }

    /**
     * Takes the place of {@code other}, whose names become other names of this party; each stands there once, whatever its case.
     * What names the other party is not moved here. Call it with both rows locked.
     *
     * @param other       a party that stands for itself, as this one does
     * @param newAbout    what is said of the two together, up to 1,000 characters; may be empty
     * @param newInterest likewise
     */
    public void absorb(Party other, String newAbout, String newInterest) {
        about = newAbout;
        interest = newInterest;
        Set<String> known = new HashSet<>();
        known.add(name.toLowerCase(Locale.ROOT));
        aliases.forEach(alias -> known.add(alias.toLowerCase(Locale.ROOT)));
        Stream.concat(Stream.of(other.name), other.aliases.stream()).filter(each -> known.add(each.toLowerCase(Locale.ROOT)))
                .forEach(aliases::add);
        if (speaksFor == null && other.spokenFor() != this) {
            speaksFor = other.speaksFor;
        }
        other.mergedInto = this;
    }

    /** The party that an id stands for by now: the one it was merged into, if it was; null when there is none. */
    public static Party survivor(UUID id) {
        Party party = findById(id);
        return party == null || party.mergedInto == null ? party : survivor(party.mergedInto.id);
    }

    /** The party whose spokesperson this is by now, if that party was merged; null for one that speaks for itself. */
    public Party spokenFor() {
        Party its = speaksFor == null ? null : survivor(speaksFor.id);
        return its == null || its.id.equals(id) ? null : its;
    }

    /** Those who speak for this party, by name. */
    public List<Party> spokespersons() {
        return spokespersonsOfAll().stream().filter(each -> id.equals(each.spokenFor().id)).toList();
    }

    /** All who speak for another party, by name. */
    public static List<Party> spokespersonsOfAll() {
        return Party.<Party>list("speaksFor is not null and mergedInto is null order by lower(name), id").stream()
                .filter(each -> each.spokenFor() != null).toList();
    }

    /** The parties that turned out to be this one, by name. */
    public List<Party> merged() {
        return list("mergedInto = ?1 order by lower(name), id", this);
    }

    /**
     * The party with its row locked until the transaction ends.
     *
     * @throws Missing when there is none
     */
    public static Party locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** All parties that stand for themselves, by name. */
    public static List<Party> all() {
        return list("mergedInto is null order by lower(name), id");
    }

    /** The party that goes by that name, in whatever case; null when there is none. */
    public static Party named(String name) {
        return find("lower(name) = lower(?1) and mergedInto is null", name).firstResult();
    }

    /** The same, or else the party that one which went by that name turned out to be; of whatever was typed. */
    public static Party nowNamed(String typed) {
        // what no text of the database can hold is not even asked for
        Party its = typed.indexOf('\0') >= 0 ? null
                : find("lower(name) = lower(?1) order by case when mergedInto is null then 0 else 1 end, id desc", typed).firstResult();
        return its == null ? null : survivor(its.id);
    }

    /** A dossier's parties, by name. */
    public static List<Party> of(Dossier dossier) {
        return list("select p from Dossier d join d.parties p where d = ?1 order by lower(p.name), p.id", dossier);
    }

    public boolean matches(Filter filter) {
        return filter.matches(name, about, interest, String.join(" ", aliases));
    }

    /**
     * The first {@code most} parties, by name, whose name, description, interest or other names hold every word of {@code words}, whatever
     * the case or accents.
     *
     * @param words null or empty for all
     * @param after those after this one; null for all
     */
    public static List<Party> matching(String words, Party after, int most) {
        Filter filter = Filter.of(words);
        List<Party> found = new ArrayList<>();
        List<Party> read = after(after);
        while (true) {
            read.stream().filter(party -> party.matches(filter)).limit(most - found.size()).forEach(found::add);
            if (found.size() == most || read.size() < READ_AT_ONCE) {
                return found;
            }
            read = after(read.get(read.size() - 1));
        }
    }

    /** With their other names; so many at a time. */
    private static List<Party> after(Party last) {
        String order = "order by lower(name)";
        List<Party> parties = (last == null ? Party.<Party>find("mergedInto is null " + order)
                : Party.<Party>find("mergedInto is null and lower(name) > lower(?1) " + order, last.name)).page(0, READ_AT_ONCE).list();
        return parties.isEmpty() ? parties : list("from Party p left join fetch p.aliases where p in ?1 order by lower(p.name)", parties);
    }
}
