package org.wederhoor.elsewhere.review;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.web.Ids;

/** A row of a file that was not taken, and why. */
@Entity
@Table(name = "check_refusal")
public class CheckRefusal extends PanacheEntityBase {

    @Id
    public UUID id;

    @Column(name = "import_id")
    public UUID importId;

    /** As {@link CheckRows#taken}. */
    public long number;

    /** Empty where the row says none. */
    public String address;

    @Enumerated(EnumType.STRING)
    public RowProblem reason;

    protected CheckRefusal() {
    }

    CheckRefusal(UUID importId, long number, String address, RowProblem reason) {
        this.id = Ids.next();
        this.importId = importId;
        this.number = number;
        this.address = address;
        this.reason = reason;
    }

    /** Those of an import in the order of the file, after one of them; null for the head of the list. */
    public static List<CheckRefusal> of(UUID importId, UUID after, int most) {
        return (after == null ? find("importId = ?1 order by id", importId) : find("importId = ?1 and id > ?2 order by id", importId, after))
                .page(0, most).list();
    }
}
