package org.wederhoor.desk.discussion;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebRefusal;

/** What somebody at the desk said to the desk about a claim. It is never edited; its author may withdraw it. */
@Entity
@Table(name = "claim_comment")
public class Comment extends PanacheEntityBase {

    /** In Unicode characters. */
    static final int LONGEST = 4000;

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "claim_id", updatable = false)
    public Claim claim;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "author_id", updatable = false)
    public Account author;

    @Column(name = "written_at", updatable = false)
    public Instant writtenAt;

    /** Plain text; empty once it is withdrawn. */
    public String text;

    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    protected Comment() {
    }

    Comment(UUID id, Claim claim, Account author, String text) {
        this.id = id;
        this.claim = claim;
        this.author = author;
        this.writtenAt = Instant.now();
        this.text = text;
    }

    static List<Comment> about(Claim claim) {
        return list("from Comment c join fetch c.author where c.claim = ?1 order by c.writtenAt, c.id", claim);
    }

    /**
     * Takes its words away; that it was there stays.
     *
     * @throws Refused to anybody but its author
     */
    void withdraw(Account by) {
        if (!author.id.equals(by.id)) {
            throw new Refused(WebRefusal.NOT_ALLOWED);
        }
        text = "";
        withdrawnAt = Instant.now();
    }
}
