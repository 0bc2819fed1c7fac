package org.wederhoor.claim.reply;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.Immutable;

import org.wederhoor.account.Account;
import org.wederhoor.source.CameBy;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.mail.AutomaticMail;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Refused;

/** Something that came in after a request went out: a source, which is no answer until an editor says that it is. */
@Entity
@Immutable
@Table(name = "reply_answer")
public class ReplyAnswer extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "request_id")
    public ReplyRequest request;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    public Source source;

    @Enumerated(EnumType.STRING)
    @Column(name = "came_by")
    public CameBy cameBy;

    @Column(name = "arrived_at")
    public Instant arrivedAt;

    /** Null where it came by the mailbox. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "brought_by")
    public Account broughtBy;

    /** Null where nothing says that it is anything but an answer. */
    @Enumerated(EnumType.STRING)
    @Column(name = "told_apart")
    public ToldApart toldApart;

    /** The addresses that a bounce says the letter did not reach; null where it names none. */
    public String undelivered;

    protected ReplyAnswer() {
    }

    /**
     * @param broughtBy null for the mailbox
     * @throws Refused when the request has not gone out
     */
    public ReplyAnswer(ReplyRequest request, Source source, CameBy cameBy, Account broughtBy, Optional<AutomaticMail> automatic, Instant now) {
        if (!request.isSent()) {
            throw new Refused(ReplyRefusal.NOT_SENT);
        }
        this.id = Ids.next();
        this.request = request;
        this.source = source;
        this.cameBy = cameBy;
        this.broughtBy = broughtBy;
        this.arrivedAt = now;
        this.toldApart = automatic.map(mail -> mail.isBounce() ? ToldApart.BOUNCE : ToldApart.AUTOMATIC).orElse(null);
        this.undelivered = automatic.map(AutomaticMail::failed).filter(failed -> !failed.isEmpty()).map(failed -> String.join(", ", failed))
                .orElse(null);
    }

    /** What came in for a request, the earliest first. */
    public static List<ReplyAnswer> of(ReplyRequest request) {
        return list("from ReplyAnswer a join fetch a.source left join fetch a.broughtBy where a.request = ?1 order by a.arrivedAt, a.id", request);
    }

    /** Null when that source did not come in for that request. */
    public static ReplyAnswer of(UUID request, UUID source) {
        return find("from ReplyAnswer a join fetch a.source join fetch a.request where a.request.id = ?1 and a.source.id = ?2", request, source).firstResult();
    }
}
