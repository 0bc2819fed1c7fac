package org.wederhoor.desk.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.claim.reply.ReplyOutcome;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.source.intake.mail.AutomaticMail;
import org.wederhoor.source.intake.mail.MailThread;

/**
 * The requests that a mail can belong to, and why it does not go to one of them by itself. Each letter has a mark that was drawn by lot, in its
 * Message-ID and in its address for answers; whoever knows a mark has seen the letter, or an answer to it.
 *
 * @param why null where it belongs to the only one
 */
record MailMatch(List<ReplyRequest> requests, TrayReason why) {

    // servers try for five days (RFC 5321, 4.5.4.1); some desks write to one press office every month
    private static final Duration BOUNCES = Duration.ofDays(14);
    private static final Pattern ID = Pattern.compile("^([0-9a-f]{32})@");
    private static final Pattern ADDRESS = Pattern.compile("\\+([0-9a-f]{32})@");

    /** In the present transaction. */
    static MailMatch of(MailThread thread, Optional<AutomaticMail> automatic, Instant now) {
        Set<String> marks = Stream.concat(marks(ID, thread.earlier()), marks(ADDRESS, thread.addresses())).collect(Collectors.toSet());
        List<ReplyRequest> found = marks.isEmpty() ? List.of() : marked(marks);
        List<String> failed = automatic.filter(AutomaticMail::isBounce).map(AutomaticMail::failed).orElse(List.of());
        if (found.isEmpty() && !failed.isEmpty()) {
            found = ReplyRequest.list("from ReplyRequest r where lower(r.recipient) in ?1 and r.outcome = ?2 and r.askedAt > ?3", failed,
                    ReplyOutcome.WAITING, now.minus(BOUNCES));
        }
        return new MailMatch(found, why(found));
    }

    /** The same as it is in the present transaction. */
    MailMatch now() {
        List<ReplyRequest> here = requests.stream().map(each -> ReplyRequest.<ReplyRequest>findById(each.id)).toList();
        return new MailMatch(here, why(here));
    }

    private static List<ReplyRequest> marked(Set<String> marks) {
        List<?> found = ReplyRequest.getEntityManager().createNativeQuery("select r.* from reply_request r where r.message_id is not null"
                + " and split_part(r.message_id, '@', 1) in (:marks) order by r.id", ReplyRequest.class).setParameter("marks", marks).getResultList();
        return found.stream().map(ReplyRequest.class::cast).toList();
    }

    private static Stream<String> marks(Pattern mark, Set<String> where) {
        return where.stream().map(mark::matcher).filter(Matcher::find).map(found -> found.group(1));
    }

    private static TrayReason why(List<ReplyRequest> found) {
        if (found.size() != 1) {
            return found.isEmpty() ? TrayReason.UNMATCHED : TrayReason.SEVERAL;
        }
        ReplyRequest only = found.get(0);
        return !only.isSent() ? TrayReason.NOT_SENT : only.outcome != ReplyOutcome.WAITING ? TrayReason.CLOSED : null;
    }
}
