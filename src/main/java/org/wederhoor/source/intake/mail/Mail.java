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
     * Of very many files the first are read with it.
     *
     * @throws Unreadable when it is no message, has parts too deep in each other, is encrypted, or says nothing and brings nothing
     */
    public static Extract read(byte[] bytes) {
        List<byte[]> messages = MailboxFile.messages(bytes);
        MimeReader.Parts parts = MimeReader.parts(messages.get(0));
        // the words of the others are not those of who sent the first
        List<Part> others = messages.stream().skip(1).limit(MOST_FILES).map(Mail::file).toList();
        return extract(parts.whole(), null, others, parts.left() + messages.size() - 1 - others.size());
    }

    /** A message as a file, called by its subject. */
    static Part file(byte[] message) {
        return new Part(head(message).first("Subject").orElse("") + ".eml", "message/rfc822", message);
    }

    /**
     * @param words   what it says besides its parts; null where it says nothing there
     * @param besides files that came with the message and are not among its parts
     * @param left    how many parts were not looked at
     */
    static Extract extract(MimePart message, Extract words, List<Part> besides, int left) {
        MailHead head = new MailHead(message.fields());
        MailText text = new MailText();
        head.subject().ifPresent(text::head);
        MailBody body = new MailBody(text);
        body.read(message);
        if (body.isSealed()) {
            throw new Unreadable(UnreadableReason.MAIL_SEALED);
        }
        if (words != null) {
            text.add(words);
        }
        List<Part> all = Stream.concat(body.files().stream(), besides.stream()).toList();
        List<Part> files = all.subList(0, Math.min(all.size(), MOST_FILES));
        if (text.isEmpty()) {
            text.add(files.stream().map(Part::name).filter(name -> !name.isBlank()).collect(Collectors.joining("\n")), List.of());
        }
        return new Extract(null, text.text(), text.leftOut(head.answers()), head.facts(), List.of(), head.says(), files,
                all.size() - files.size() + left);
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
