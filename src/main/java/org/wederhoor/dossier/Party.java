package org.wederhoor.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.web.Missing;

/** Who claims, is concerned, or answers. */
@Entity
public class Party extends PanacheEntityBase {

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

    /**
     * Says who it is.
     *
     * @param newName    1 to 200 characters, nobody else's in whatever case
     * @param newAbout   up to 1,000 characters; may be empty
     * @param newAliases other names as printed, in the order they are shown
     */
    public void describe(String newName, PartyKind newKind, String newAbout, List<String> newAliases) {
        name = newName;
        kind = newKind;
        about = newAbout;
        if (!aliases.equals(newAliases)) {
            aliases.clear();
            aliases.addAll(newAliases);
        }
    }

    /**
     * The party with its row locked until the transaction ends.
     *
     * @throws Missing when there is none
     */
    public static Party locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    public static List<Party> all() {
        return list("order by lower(name), id");
    }

    /** The party of that name, in whatever case; null when there is none. */
    public static Party named(String name) {
        return find("lower(name) = lower(?1)", name).firstResult();
    }

    /** A dossier's parties, by name. */
    public static List<Party> of(Dossier dossier) {
        return list("select p from Dossier d join d.parties p where d = ?1 order by lower(p.name), p.id", dossier);
    }

    public boolean matches(Filter filter) {
        return filter.matches(name, about, String.join(" ", aliases));
    }

    /** All parties with their other names, by name. */
    public static List<Party> withAliases() {
        return list("from Party p left join fetch p.aliases order by lower(p.name), p.id");
    }

    /** The parties whose name, description or other names hold every word of {@code words}, whatever the case or accents. */
    public static List<Party> matching(String words) {
        Filter filter = Filter.of(words);
        return withAliases().stream().filter(party -> party.matches(filter)).toList();
    }
}
