package org.wederhoor.source;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;

/** Where in its document a source's text stands from a place on, until the next one says otherwise. */
@Entity
@Immutable
@Table(name = "source_locator")
@IdClass(SourceLocator.Key.class)
public class SourceLocator extends PanacheEntityBase {

    record Key(UUID sourceId, int number) implements Serializable {
    }

    @Id
    @Column(name = "source_id")
    public UUID sourceId;

    @Id
    public int number;

    /** In code points. */
    @Column(name = "start_at")
    public int start;

    @Enumerated(EnumType.STRING)
    public LocatorKind kind;

    public String value;

    protected SourceLocator() {
    }

    /** Where the words that begin at {@code start} stand; null where nothing says. */
    public static Locator at(UUID source, int start) {
        SourceLocator found = find("sourceId = ?1 and start <= ?2 order by start desc, number desc", source, start).firstResult();
        return found == null ? null : found.locator();
    }

    /** Where a passage stands; null where nothing says, and while it has no place. */
    public static Locator of(Passage passage) {
        return passage.place() == null ? null : at(passage.source.id, passage.place().start());
    }

    /** Those of a source within a stretch of its text, and the last one before it, in the text's order. */
    public static List<Locator> of(UUID source, int from, int to) {
        return getEntityManager().createQuery("select start, kind, value from SourceLocator where sourceId = ?1 and start < ?3 and start >="
                + " (select coalesce(max(b.start), 0) from SourceLocator b where b.sourceId = ?1 and b.start <= ?2) order by start, number", Object[].class)
                .setParameter(1, source).setParameter(2, from).setParameter(3, to).getResultStream()
                .map(row -> new Locator((int) row[0], (LocatorKind) row[1], (String) row[2])).toList();
    }

    /** Whether anything says where its text stands. */
    public static boolean isIn(UUID source) {
        return count("sourceId = ?1 and number = 0", source) > 0;
    }

    /** Keeps where the text of {@code source} stands; there can be tens of thousands, so all go in one statement. */
    static void keep(UUID source, List<Locator> locators) {
        if (!locators.isEmpty()) {
            getEntityManager().createNativeQuery("insert into source_locator (source_id, number, start_at, kind, value)"
                    + " select :source, n - 1, start_at, kind, value"
                    + " from unnest(cast(:starts as integer[]), cast(:kinds as text[]), cast(:values as text[])) with ordinality l (start_at, kind, value, n)")
                    .setParameter("source", source)
                    .setParameter("starts", locators.stream().map(Locator::start).toArray(Integer[]::new))
                    .setParameter("kinds", locators.stream().map(each -> each.kind().name()).toArray(String[]::new))
                    .setParameter("values", locators.stream().map(Locator::value).toArray(String[]::new)).executeUpdate();
        }
    }

    private Locator locator() {
        return new Locator(start, kind, value);
    }
}
