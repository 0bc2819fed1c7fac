package org.wederhoor.desk.mailbox;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.wederhoor.account.Account;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.ToldApart;
import org.wederhoor.publication.correction.ReportPlace;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;

/** A mail that was seen in the mailbox, and what became of it. That it was seen is kept for good, so that it comes in once. */
@Entity
@Table(name = "mailbox_mail")
public class MailboxMail extends PanacheEntityBase {

    /** How often the server is asked for one that it does not give, and one that breaks off what reads it is looked at. */
    static final int MOST_TRIES = 3;

    @Id
    public UUID id;

    public String place;

    public long validity;

    public long uid;

    public String sha256;

    @Enumerated(EnumType.STRING)
    public MailState state;

    public int tries;

    @Column(name = "received_at")
    public Instant receivedAt;

    @Column(name = "fetched_at")
    public Instant fetchedAt;

    /** Null where they are not here, or not here any more. */
    @Basic(fetch = FetchType.LAZY)
    public byte[] bytes;

    /** As the mail says, like what follows; null where it does not, or nothing could be read. */
    public String sender;

    public String subject;

    public String dated;

    /** The mail's own words. */
    @Basic(fetch = FetchType.LAZY)
    public String body;

    /** What the files that came with it are called, a line each. */
    public String files;

    /** Null where nothing says that it is anything but an answer. */
    @Enumerated(EnumType.STRING)
    @Column(name = "told_apart")
    public ToldApart toldApart;

    @Enumerated(EnumType.STRING)
    public TrayReason why;

    /** Null where it could be read. */
    @Enumerated(EnumType.STRING)
    public UnreadableReason unreadable;

    @ManyToMany
    @JoinTable(name = "mailbox_mail_request", joinColumns = @JoinColumn(name = "mail_id"), inverseJoinColumns = @JoinColumn(name = "request_id"))
    public Set<ReplyRequest> candidates = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "source_id")
    public Source source;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    public Account decidedBy;

    @Column(name = "decided_at")
    public Instant decidedAt;

    /** Why it was put aside; null where it is not. */
    public String reason;

    @Version
    public int version;

    protected MailboxMail() {
    }

    /** One that the server did not give. */
    MailboxMail(String place, long validity, MailServer.Waiting waiting, Instant now) {
        this.id = Ids.next();
        this.place = place;
        this.validity = validity;
        this.uid = waiting.uid();
        this.receivedAt = waiting.receivedAt();
        this.fetchedAt = now;
        this.state = MailState.UNFETCHED;
        this.tries = 1;
    }

    /** @param tooLarge whether there is more of it than {@code its} bytes */
    void came(byte[] its, String hash, boolean tooLarge, Instant now) {
        state = MailState.NEW;
        tries = 0;
        bytes = its;
        sha256 = hash;
        why = tooLarge ? TrayReason.TOO_LARGE : null;
        fetchedAt = now;
    }

    /** The server did not give it once more; after the third time it is asked no more. */
    void missedAgain() {
        tries++;
        if (tries >= MOST_TRIES) {
            state = MailState.WAITING;
            why = TrayReason.NOT_FETCHED;
        }
    }

    /** Puts it into the tray. */
    void waits(TrayReason reason, MailWords words, List<ReplyRequest> requests) {
        state = MailState.WAITING;
        why = reason;
        sender = words.sender();
        subject = words.subject();
        dated = words.dated();
        body = words.body();
        files = words.files();
        toldApart = words.toldApart();
        unreadable = words.unreadable();
        candidates.addAll(requests);
        if (reason == TrayReason.TOO_LARGE) {
            bytes = null;
        }
    }

    /** Its words are in the archive from now on. */
    void filed(Source as, Account by, Instant now) {
        state = MailState.FILED;
        source = as;
        decided(by, now);
        empty();
    }

    void putAside(String because, Account by, Instant now) {
        state = MailState.ASIDE;
        reason = because;
        decided(by, now);
    }

    void bringBack() {
        requireIn(MailState.ASIDE);
        state = MailState.WAITING;
        reason = null;
        decided(null, null);
    }

    private void decided(Account by, Instant at) {
        decidedBy = by;
        decidedAt = at;
    }

    private void empty() {
        bytes = null;
        sender = null;
        subject = null;
        dated = null;
        body = null;
        files = null;
        reason = null;
        candidates.clear();
    }

    /** @throws Refused when it is somewhere else by now */
    void requireIn(MailState there) {
        if (state != there) {
            throw new Refused(TrayRefusal.GONE);
        }
    }

    /** Whether it is where somebody, who sends a form twice, has put it. */
    boolean was(MailState there, Account by) {
        return state == there && decidedBy != null && decidedBy.id.equals(by.id);
    }

    public boolean isWaiting() {
        return state == MailState.WAITING;
    }

    public boolean isAside() {
        return state == MailState.ASIDE;
    }

    /** Whether it can become a source. */
    public boolean isHere() {
        return bytes != null && unreadable == null;
    }

    /** When it came: to the server where that is known, else to the desk. */
    public Instant getCame() {
        return receivedAt == null ? fetchedAt : receivedAt;
    }

    public List<String> getFileNames() {
        return files == null || files.isEmpty() ? List.of() : files.lines().toList();
    }

    /** @throws Missing when there is none */
    static MailboxMail locked(UUID id) {
        return Missing.unless(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    static boolean isKnown(String sha256) {
        return count("sha256", sha256) > 0;
    }

    /** In the tray or put aside, for its page; null for any other. */
    static MailboxMail shown(UUID id) {
        return find("from MailboxMail m left join fetch m.candidates left join fetch m.decidedBy where m.id = ?1 and m.state in (?2, ?3)", id,
                MailState.WAITING, MailState.ASIDE).singleResultOptional().map(MailboxMail.class::cast).orElse(null);
    }

    /** Those in the tray that came before {@code place}, the latest first. */
    static List<MailboxMail> waiting(ReportPlace place, int most) {
        return find("from MailboxMail m where m.state = ?1 and (m.fetchedAt, m.id) < (?2, ?3) order by m.fetchedAt desc, m.id desc", MailState.WAITING,
                place.at(), place.id()).page(0, most).list();
    }

    /** Those that were put aside before {@code place}, the last one first. */
    static List<MailboxMail> aside(ReportPlace place, int most) {
        return find("from MailboxMail m join fetch m.decidedBy where m.state = ?1 and (m.decidedAt, m.id) < (?2, ?3) order by m.decidedAt desc, m.id desc",
                MailState.ASIDE, place.at(), place.id()).page(0, most).list();
    }

    static long waiting() {
        return count("state", MailState.WAITING);
    }
}
