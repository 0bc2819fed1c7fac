package org.wederhoor.dossier.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import org.hibernate.annotations.OptimisticLock;

import org.wederhoor.account.Account;
import org.wederhoor.dossier.Party;

/** How the desk reaches a party. Never public, and no evidence. One that is removed can be put back for a minute. */
@Entity
public class Contact extends PanacheEntityBase {

    private static final Duration OPEN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(1);

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "party_id")
    public Party party;

    /** Its place among the party's, which is no part of its version. */
    @OptimisticLock(excluded = true)
    int position;

    String mail;

    String phone;

    @Column(name = "web_form")
    String webForm;

    String hours;

    String zone;

    String language;

    String note;

    @Column(name = "removed_at")
    Instant removedAt;

    /** Null while it is there. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "removed_by")
    public Account removedBy;

    @Version
    public int version;

    protected Contact() {
    }

    /** The last of its party; call it with the party's row locked. */
    public Contact(UUID id, Party party, ContactWords words) {
        this.id = id;
        this.party = party;
        Integer last = find("select max(position) from Contact where party = ?1", party).project(Integer.class).firstResult();
        this.position = last == null ? 0 : last + 1;
        say(words);
    }

    /**
     * The one party that is reached at a mail address, or else at any other of its domain; null where none or several are.
     *
     * @param domain null where everybody can have an address
     */
    public static Party partyAt(String address, String domain) {
        Party at = one("lower(mail) = ?1", address);
        return at != null || domain == null ? at : one("lower(substring(mail, locate('@', mail) + 1)) = ?1", domain);
    }

    private static Party one(String where, String words) {
        List<UUID> parties = find("select distinct party.id from Contact where removedAt is null and mail is not null and " + where, words)
                .project(UUID.class).list().stream().map(id -> Party.survivor(id).id).distinct().toList();
        return parties.size() == 1 ? Party.findById(parties.get(0)) : null;
    }

    public ContactWords words() {
        return new ContactWords(mail, phone, webForm, hours == null ? null : kept(hours), zone == null ? null : ZoneId.of(zone), language, note);
    }

    public void say(ContactWords words) {
        mail = words.mail();
        phone = words.phone();
        webForm = words.form();
        hours = words.hours() == null ? null : words.hours().toString();
        zone = words.zoneName();
        language = words.language();
        note = words.note();
    }

    private static PressHours kept(String written) {
        try {
            return HoursReader.read(written);
        } catch (NotHours e) {
            throw new IllegalStateException(written, e);
        }
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    public void remove(Account by, Instant now) {
        removedAt = now;
        removedBy = by;
    }

    /** Whether it can still be put back. */
    public boolean isUndoable(Instant now) {
        return isRemoved() && now.isBefore(removedAt.plus(OPEN));
    }

    public void putBack() {
        removedAt = null;
        removedBy = null;
    }

    /** Puts it before {@code above}, if that is the one right above it; call it with the party's row locked. */
    public void moveUp(UUID above) {
        List<Contact> all = new ArrayList<>(of(party));
        int place = all.indexOf(this);
        if (place > 0 && all.get(place - 1).id.equals(above)) {
            all.add(place - 1, all.remove(place));
            for (int i = 0; i < all.size(); i++) {
                all.get(i).position = i;
            }
        }
    }

    /** A party's, in their order. */
    public static List<Contact> of(Party party) {
        return list("party = ?1 and removedAt is null order by position, id", party);
    }

    /** Those of several parties by the party's id, each party's in their order. */
    public static Map<UUID, List<Contact>> of(Collection<UUID> parties) {
        return Contact.<Contact>list("from Contact c where c.party.id in ?1 and c.removedAt is null order by c.position, c.id", parties).stream()
                .collect(Collectors.groupingBy(contact -> contact.party.id));
    }

    /** What was just taken off a party and can be put back. */
    public static List<Contact> undoable(Party party, Instant now) {
        return list("from Contact c join fetch c.removedBy where c.party = ?1 and c.removedAt > ?2 order by c.removedAt", party, now.minus(OPEN));
    }

    /** The contact with its row locked until the transaction ends, null when there is none; lock its party after it, as a merge does. */
    public static Contact locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Deletes what was removed so long ago that nobody can put it back or has a page open with it. */
    public static void forget(Instant now) {
        delete("removedAt < ?1", now.minus(KEPT));
    }
}
