package org.wederhoor.claim.reply;

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

import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.web.Ids;

/** One time that the desk reminded a party of what it asked. */
@Entity
@Immutable
@Table(name = "reply_reminder")
public class ReplyReminder extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    public ReplyRequest request;

    @Column(name = "reminded_at")
    public Instant remindedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "reminded_by")
    public Account remindedBy;

    /** How, or whom; may be empty. */
    public String note;

    protected ReplyReminder() {
    }

    ReplyReminder(ReplyRequest request, Account remindedBy, String note, Instant remindedAt) {
        this.id = Ids.next();
        this.request = request;
        this.remindedBy = remindedBy;
        this.note = note;
        this.remindedAt = remindedAt;
    }

    /** A request's reminders, earliest first. */
    public static List<ReplyReminder> of(ReplyRequest request) {
        return list("from ReplyReminder r join fetch r.remindedBy where r.request = ?1 order by r.remindedAt, r.id", request);
    }
}
