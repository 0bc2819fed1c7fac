package org.wederhoor.source.intake.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.web.MailAddress;

/**
 * A mail that a program sent, by what it says of itself: Auto-Submitted other than "no" (RFC 3834), no address to return it to, a report
 * (RFC 6522), or what Exchange, Gmail and others put there instead. X-Auto-Response-Suppress and Precedence are no sign: people's own mail has them.
 *
 * @param isBounce whether it reports that a mail did not arrive (RFC 3464)
 * @param failed   the addresses that it says so of, each once; may be empty
 */
public record AutomaticMail(boolean isBounce, List<String> failed) {

    // as many as an editor reads
    private static final int MOST_FAILED = 7;
    private static final List<String> MARKS = List.of("X-Autoreply", "X-Autorespond", "X-Autoresponder", "X-MS-Exchange-Inbox-Rules-Loop");
    private static final Pattern SUBJECT = MailFile.pattern("^\\s*%s", MailFile::automatic);
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern RECIPIENT = Pattern.compile("(?im)^(Final|Original)-Recipient:[^;\\r\\n]*;[ \\t]*<?([^>\\s]++)>?[ \\t\\r]*$");
    private static final Pattern FAILED = Pattern.compile("(?im)^Action:[ \\t]*failed\\b");

    /**
     * @param bytes of a message, as they came
     * @return empty where nothing says that a program sent it, and for what is no message
     */
    public static Optional<AutomaticMail> in(byte[] bytes) {
        try {
            MimePart message = MimeReader.read(Mail.message(bytes));
            List<String> reports = reports(message).map(part -> FOLD.matcher(new String(part.content(), StandardCharsets.UTF_8)).replaceAll(" "))
                    .flatMap(BLANK_LINE::splitAsStream).filter(block -> FAILED.matcher(block).find()).toList();
            boolean automatic = !reports.isEmpty() || isAutomatic(message);
            return automatic ? Optional.of(new AutomaticMail(!reports.isEmpty(), failed(reports))) : Optional.empty();
        } catch (Unreadable e) {
            return Optional.empty();
        }
    }

    private static boolean isAutomatic(MimePart message) {
        MailFields fields = message.fields();
        return fields.all("Auto-Submitted").stream().map(value -> value.split("[;(\\s]", 2)[0].toLowerCase(Locale.ROOT))
                        .anyMatch(value -> !value.isEmpty() && !value.equals("no"))
                || fields.all("Return-Path").stream().anyMatch(value -> value.replaceAll("\\s", "").equals("<>"))
                || message.is("multipart/report") || MARKS.stream().flatMap(name -> fields.all(name).stream()).anyMatch(value -> !value.equalsIgnoreCase("no"))
                || fields.first("Subject").map(subject -> SUBJECT.matcher(subject).find()).orElse(false);
    }

    private static Stream<MimePart> reports(MimePart part) {
        return part.isMultipart() ? part.children().stream().flatMap(AutomaticMail::reports)
                : Stream.of(part).filter(each -> each.is("message/delivery-status") || each.is("message/global-delivery-status"));
    }

    private static List<String> failed(List<String> reports) {
        List<String> failed = new ArrayList<>();
        for (String report : reports) {
            Matcher recipient = RECIPIENT.matcher(report);
            String address = "";
            // whom it was sent to at first is whom an editor knows
            while (recipient.find()) {
                address = address.isEmpty() || recipient.group(1).equalsIgnoreCase("original") ? recipient.group(2).strip().toLowerCase(Locale.ROOT) : address;
            }
            if (MailAddress.isOne(address) && address.length() <= MailAddress.LONGEST && !failed.contains(address) && failed.size() < MOST_FAILED) {
                failed.add(address);
            }
        }
        return failed;
    }
}
