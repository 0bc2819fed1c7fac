package org.wederhoor.desk.reply;

import java.util.List;

import org.wederhoor.claim.reply.ReplyAnswer;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.ToldApart;
import org.wederhoor.source.SourceSays;
import org.wederhoor.source.signature.MailSignature;
import org.wederhoor.source.signature.Signatures;

/**
 * Something that came in for a request, as its page shows it.
 *
 * @param from as a mail says; null where it says nothing, or is no mail
 * @param date likewise
 * @param signature what is known of its signature; null where it is no mail
 */
public record Received(ReplyAnswer answer, String from, String date, MailSignature signature) {

    static List<Received> of(ReplyRequest request) {
        return ReplyAnswer.of(request).stream().map(answer -> {
            List<SourceSays> says = SourceSays.of(answer.source);
            return new Received(answer, said(says, "From"), said(says, "Date"), Signatures.of(answer.source));
        }).toList();
    }

    private static String said(List<SourceSays> says, String name) {
        return says.stream().filter(each -> each.name.equals(name)).map(each -> each.value).findFirst().orElse(null);
    }

    /** Whether somebody may have said something in it. */
    public boolean quotable() {
        return answer.toldApart != ToldApart.BOUNCE;
    }

    /** Whether a mail says that it is from elsewhere than where the letter went; a mail server that returns one is elsewhere anyway. */
    public boolean fromElsewhere() {
        return quotable() && OtherDomain.is(from, answer.request.recipient);
    }

    /** Where a statement is made of it, below the address of its dossier. */
    public String newStatement() {
        return "/statements/new?request=" + answer.request.id + "&source=" + answer.source.id;
    }
}
