package org.wederhoor.desk.topic;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.publication.edition.Slugs;
import org.wederhoor.web.Missing;

/** What editors call a subject that claims are about. */
@Entity
public class Topic extends PanacheEntityBase {

    // one name at a time in the whole database, so that no two get the same address
    private static final long LOCK = 0x546f706963L;

    @Id
    public UUID id;

    public String name;

    /** Its address for readers. */
    public String slug;

    /** The topic that it was merged into; null for one that stands for itself. */
    @Column(name = "merged_into")
    public UUID mergedInto;

    @Version
    public int version;

    /** Those that stand for themselves, by name. */
    static List<Topic> all() {
        return list("mergedInto is null order by lower(name), id");
    }

    static Topic standing(UUID id) {
        return find("id = ?1 and mergedInto is null", id).firstResult();
    }

    /** Those that a claim stands under. */
    static List<Topic> of(UUID claim) {
        return getEntityManager().createNativeQuery("select t.* from topic t join claim_topic c on c.topic_id = t.id where c.claim_id = ?1"
                + " order by lower(t.name)", Topic.class).setParameter(1, claim).getResultList();
    }

    static Topic locked(UUID id) {
        return Missing.unless(Topic.<Topic>findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whether another topic has that name; held until the transaction's end. */
    static boolean isTaken(String name, UUID butBy) {
        getEntityManager().createNativeQuery("select pg_advisory_xact_lock(" + LOCK + ")", Object.class).getSingleResult();
        return count("lower(name) = lower(?1) and mergedInto is null and id <> ?2", name, butBy) > 0;
    }

    /** Gives it a name, and an address of that name; the one that it had leads to it from now on. */
    void call(String newName) {
        String before = slug;
        name = newName;
        String base = Slugs.from(newName, Locale.ROOT);
        String free = base;
        for (int next = 2; !isFree(free); next++) {
            free = base + "-" + next;
        }
        slug = free;
        if (before != null && !before.equals(slug)) {
            getEntityManager().createNativeQuery("insert into former_topic_slug values (?1, ?2) on conflict do nothing", Void.class)
                    .setParameter(1, before).setParameter(2, id).executeUpdate();
        }
    }

    private boolean isFree(String wanted) {
        List<?> others = getEntityManager().createNativeQuery("select id from topic where slug = ?1 and id <> ?2"
                + " union all select topic_id from former_topic_slug where slug = ?1 and topic_id <> ?2", UUID.class)
                .setParameter(1, wanted).setParameter(2, id).getResultList();
        return others.isEmpty();
    }

    /** Lets what stands under it stand under another from now on. */
    void mergeInto(Topic other) {
        List<?> claims = getEntityManager().createNativeQuery("select claim_id from claim_topic where topic_id = ?1 order by claim_id", UUID.class)
                .setParameter(1, id).getResultList();
        claims.forEach(claim -> {
            put((UUID) claim, other.id);
            take((UUID) claim, id);
        });
        mergedInto = other.id;
    }

    static void put(UUID claim, UUID topic) {
        getEntityManager().createNativeQuery("insert into claim_topic values (?1, ?2) on conflict do nothing", Void.class)
                .setParameter(1, claim).setParameter(2, topic).executeUpdate();
    }

    static void take(UUID claim, UUID topic) {
        getEntityManager().createNativeQuery("delete from claim_topic where claim_id = ?1 and topic_id = ?2", Void.class)
                .setParameter(1, claim).setParameter(2, topic).executeUpdate();
    }
}
