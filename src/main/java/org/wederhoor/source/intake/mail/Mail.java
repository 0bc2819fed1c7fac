package org.wederhoor.source.intake.mail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/** A mail as it travelled (RFC 5322): its subject and its own words as one text, what its header says, and the files that came with it. */
public final class Mail {

    private static final int MOST_FILES = 200;

    private Mail() {
    }

    /**
     * @throws Unreadable when it is no message, has too many parts or too deep ones, is encrypted, or says nothing and brings nothing
     */
    public static Extract read(byte[] bytes) {
        List<byte[]> messages = MailboxFile.messages(bytes);
        // the words of the others are not those of who sent the first
        return extract(MimeReader.read(messages.get(0)), messages.stream().skip(1).limit(MOST_FILES + 1).map(Mail::file).toList());
    }

    /** A message as a file, called by its subject. */
    static Part file(byte[] message) {
        return new Part(head(message).first("Subject").orElse("") + ".eml", "message/rfc822", message);
    }

    /** @param besides files that came with the message and are not among its parts */
    static Extract extract(MimePart message, List<Part> besides) {
        MailHead head = new MailHead(message.fields());
        MailText text = new MailText();
        head.subject().ifPresent(text::head);
        MailBody body = new MailBody(text);
        body.read(message);
        if (body.isSealed()) {
            throw new Unreadable(UnreadableReason.MAIL_SEALED);
        }
        List<Part> files = Stream.concat(body.files().stream(), besides.stream()).toList();
        if (files.size() > MOST_FILES) {
            throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
        }
        if (text.isEmpty()) {
            text.add(files.stream().map(Part::name).filter(name -> !name.isBlank()).collect(Collectors.joining("\n")), List.of());
        }
        return new Extract(null, text.text(), text.leftOut(head.answers()), head.facts(), List.of(), head.says(), files);
    }

    /** What the header of a mail says. */
    public static MailFields head(byte[] bytes) {
        return MimeReader.read(message(bytes)).fields();
    }

    /** The message itself, without a byte order mark, blank lines or the line of a mailbox file ("From …") before it; of several, the first. */
    public static byte[] message(byte[] bytes) {
        return MailboxFile.messages(bytes).get(0);
    }
}
