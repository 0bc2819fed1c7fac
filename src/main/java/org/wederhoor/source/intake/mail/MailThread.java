package org.wederhoor.source.intake.mail;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.intake.extract.Unreadable;

/**
 * What ties a mail to letters before it, as it says itself, which anybody could have written.
 *
 * @param earlier   the Message-IDs without brackets of those that it answers (RFC 5322, 3.6.4), or, of a report, of what it returns (RFC 3462); in
 *                  lower case
 * @param addresses those that it went to, and those that what it returns asked to answer to; in lower case
 */
public record MailThread(Set<String> earlier, Set<String> addresses) {

    // a thread that went on for years, and no more than anybody has written
    private static final int MOST = 300;
    private static final List<String> ANSWERED = List.of("In-Reply-To", "References");
    private static final List<String> WENT_TO = List.of("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To", "Resent-To");
    private static final Set<String> RETURNED = Set.of("message/rfc822", "message/global", "text/rfc822-headers", "message/global-headers");
    private static final Pattern ADDRESS = Pattern.compile("[^\\s<>,;:\"()\\[\\]]+@[^\\s<>,;:\"()\\[\\]]+");

    /** @throws Unreadable when it is no message, or has parts too deep in each other */
    public static MailThread of(byte[] bytes) {
        MimePart message = MimeReader.read(Mail.message(bytes));
        MailThread thread = new MailThread(new LinkedHashSet<>(), new LinkedHashSet<>());
        thread.add(message.fields(), ANSWERED, WENT_TO);
        if (message.is("multipart/report")) {
            returned(message).map(part -> MimeReader.read(part.content()).fields())
                    .forEach(fields -> thread.add(fields, List.of("Message-ID"), List.of("Reply-To")));
        }
        return thread;
    }

    private void add(MailFields fields, List<String> ids, List<String> went) {
        add(earlier, fields, ids);
        add(addresses, fields, went);
    }

    private static void add(Set<String> found, MailFields fields, List<String> names) {
        for (String value : names.stream().flatMap(name -> fields.all(name).stream()).toList()) {
            Matcher each = ADDRESS.matcher(value);
            while (found.size() < MOST && each.find()) {
                found.add(each.group().toLowerCase(Locale.ROOT));
            }
        }
    }

    private static Stream<MimePart> returned(MimePart part) {
        return part.isMultipart() ? part.children().stream().flatMap(MailThread::returned)
                : Stream.of(part).filter(each -> RETURNED.contains(each.type()));
    }
}
