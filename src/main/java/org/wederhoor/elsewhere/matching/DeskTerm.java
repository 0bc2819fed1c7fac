package org.wederhoor.elsewhere.matching;

import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** Words of several languages that stand for each other, as an editor says. */
@Entity
@Table(name = "match_term")
public class DeskTerm extends PanacheEntityBase {

    @Id
    public UUID id;

    /** By language, as BCP 47 tags without a region; two or more. */
    @Convert(converter = TermWords.class)
    public SortedMap<String, String> words;

    /** Its words in a row. */
    public String called;

    @Version
    public int version;

    protected DeskTerm() {
    }

    public DeskTerm(UUID id, SortedMap<String, String> words) {
        this.id = id;
        this.words = words;
        this.called = String.join(" · ", words.values());
    }

    /** All, in the order in which they were made. */
    public static List<DeskTerm> all() {
        return list("order by id");
    }

    /** With its row locked until the transaction ends; null when there is none. */
    public static DeskTerm locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
