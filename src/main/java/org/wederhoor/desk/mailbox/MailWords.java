package org.wederhoor.desk.mailbox;

import java.util.Optional;
import java.util.stream.Collectors;

import org.wederhoor.claim.reply.ToldApart;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.mail.AutomaticMail;
import org.wederhoor.source.intake.mail.Mail;
import org.wederhoor.source.intake.mail.MailFields;
import org.wederhoor.source.text.StorableText;

/**
 * What an editor needs of a mail to say where it belongs: text alone, whatever the mail is made of. What it does not say is null.
 *
 * @param files      what the files are called that came with it, a line each
 * @param toldApart  null where nothing says that a program sent it
 * @param unreadable why its words cannot be read; null where they can
 */
record MailWords(String sender, String subject, String dated, String body, String files, ToldApart toldApart, UnreadableReason unreadable) {

    private static final int SENDER = 500;
    private static final int SUBJECT = 1000;
    private static final int DATED = 200;
    private static final int FILES = 5000;

    static MailWords of(byte[] bytes, Optional<AutomaticMail> automatic) {
        ToldApart told = automatic.map(each -> each.isBounce() ? ToldApart.BOUNCE : ToldApart.AUTOMATIC).orElse(null);
        try {
            Extract read = Mail.read(bytes);
            String files = read.parts().stream().map(Part::name).filter(name -> !name.isBlank()).collect(Collectors.joining("\n"));
            return head(bytes, read.text(), cut(files, FILES), told, null);
        } catch (Unreadable e) {
            return unread(bytes, told, e.reason());
        }
    }

    /** Of one whose words are not read. */
    static MailWords unread(byte[] bytes, ToldApart told, UnreadableReason reason) {
        return head(bytes, null, null, told, reason);
    }

    private static MailWords head(byte[] bytes, String body, String files, ToldApart told, UnreadableReason reason) {
        try {
            MailFields head = Mail.head(bytes);
            return new MailWords(line(head, "From", SENDER), line(head, "Subject", SUBJECT), line(head, "Date", DATED), body, files, told, reason);
        } catch (Unreadable e) {
            return new MailWords(null, null, null, body, files, told, e.reason());
        }
    }

    private static String line(MailFields head, String name, int longest) {
        return head.first(name).map(value -> cut(StorableText.of(value).replaceAll("[\\p{Cntrl}\\s]+", " ").strip(), longest)).filter(value -> !value.isEmpty())
                .orElse(null);
    }

    private static String cut(String text, int longest) {
        return text.codePointCount(0, text.length()) <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
