package org.wederhoor.desk.reply;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.StillToAnswer;
import org.wederhoor.desk.contact.ContactRow;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;

/**
 * A party that makes some of the chosen claims, or that they concern, and how far the desk is with asking it.
 *
 * @param open     those of its claims that it was not asked about yet
 * @param asked    the requests that ask it about the others, sent or not
 * @param contacts in their order
 */
public record Concerned(Party party, List<Claim> open, List<RepliesAtDesk.Row> asked, List<ContactRow> contacts) {

    // an address of more claims than that is more than browsers and servers take
    private static final int MOST_IN_ADDRESS = 40;

    /** Those of the chosen claims, in the order in which the claims name them. */
    static List<Concerned> of(Dossier dossier, Set<UUID> chosen, RepliesAtDesk replies) {
        Map<UUID, Party> parties = new LinkedHashMap<>();
        Map<UUID, List<Claim>> claims = new LinkedHashMap<>();
        Claim.withConcerns(dossier).stream().filter(claim -> chosen.contains(claim.id)).forEach(claim -> claim.words().parties().forEach(party -> {
            parties.put(party.id, party);
            claims.computeIfAbsent(party.id, any -> new ArrayList<>()).add(claim);
        }));
        Map<UUID, List<ReplyRequest>> requests = StillToAnswer.everyRequest(dossier).stream().collect(Collectors.groupingBy(request -> request.party.id));
        Map<UUID, List<Contact>> contacts = Contact.of(parties.keySet());
        Instant now = Instant.now();
        return parties.values().stream().map(party -> of(party, claims.get(party.id), requests.getOrDefault(party.id, List.of()), replies,
                ContactRow.all(contacts.getOrDefault(party.id, List.of()), now))).toList();
    }

    private static Concerned of(Party party, List<Claim> its, List<ReplyRequest> requests, RepliesAtDesk replies, List<ContactRow> contacts) {
        Set<UUID> ids = its.stream().map(claim -> claim.id).collect(Collectors.toSet());
        List<ReplyRequest> about = requests.stream().filter(request -> request.claims.stream().anyMatch(claim -> ids.contains(claim.id))).toList();
        Set<UUID> covered = about.stream().flatMap(request -> request.claims.stream()).map(claim -> claim.id).collect(Collectors.toSet());
        return new Concerned(party, its.stream().filter(claim -> !covered.contains(claim.id)).toList(), replies.rows(about), contacts);
    }

    public boolean isOpen() {
        return !open.isEmpty();
    }

    /** The contacts that a letter can go to. */
    public List<ContactRow> mails() {
        return contacts.stream().filter(each -> each.words().mail() != null).toList();
    }

    public boolean isWritable() {
        return isOpen() && !mails().isEmpty();
    }

    /** Whether nobody can write to it, so that it is to be called or asked on a form. */
    public boolean isOtherwise() {
        return isOpen() && mails().isEmpty();
    }

    /** The form in which it is asked alone, about the claims that are open. */
    public String alone() {
        return "/desk/dossiers/" + open.get(0).dossier.id + "/replies/new?party=" + party.id
                + open.stream().limit(MOST_IN_ADDRESS).map(claim -> "&claim=" + claim.id).collect(Collectors.joining());
    }
}
