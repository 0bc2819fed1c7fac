package org.wederhoor.desk.mailbox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.Query;

import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.dossier.Filter;
import org.wederhoor.source.intake.mail.Correspondent;

/**
 * The requests among which one is chosen for a mail: those that it may belong to, then those that still wait for an answer, of which those to the
 * sender's domain and one's own come first.
 *
 * @param many whether there are more than stand here
 */
public record RequestChoices(List<ReplyRequest> all, boolean many) {

    private static final int MOST = 50;
    private static final int MOST_WORDS = 10;
    private static final String WORD = " and strpos(filter_text(p.name || ' ' || d.title || ' ' || coalesce(r.recipient, '')), :word%d) > 0";

    /**
     * @param typed words of the party, the dossier or the address; may be blank
     * @param me    whose requests come first
     */
    static RequestChoices of(MailboxMail mail, String typed, UUID me) {
        List<String> words = Filter.of(typed).words().stream().limit(MOST_WORDS).toList();
        Map<String, Object> values = new LinkedHashMap<>();
        words.forEach(word -> values.put("word" + values.size(), word));
        values.put("me", me);
        values.put("domain", mail.sender == null ? "" : Correspondent.in(mail.sender).map(Correspondent::domain).orElse(""));
        Query query = ReplyRequest.getEntityManager().createNativeQuery("select r.* from reply_request r join party p on p.id = r.party_id"
                + " join dossier d on d.id = r.dossier_id where r.outcome = 'WAITING' and r.asked_at is not null"
                + IntStream.range(0, words.size()).mapToObj(WORD::formatted).collect(Collectors.joining())
                + " order by coalesce(split_part(lower(r.recipient), '@', 2) = :domain, false) desc, (r.asked_by = :me or exists (select from"
                + " reply_request_claim c join claim_assignment a on a.claim_id = c.claim_id where c.request_id = r.id and a.owner_id = :me)) desc,"
                + " r.deadline, r.id limit " + (MOST + 1), ReplyRequest.class);
        values.forEach(query::setParameter);
        List<?> found = query.getResultList();
        List<ReplyRequest> open = found.stream().limit(MOST).map(ReplyRequest.class::cast).toList();
        return new RequestChoices(Stream.concat(mail.candidates.stream().filter(ReplyRequest::isSent), open.stream()).distinct().toList(), found.size() > MOST);
    }
}
