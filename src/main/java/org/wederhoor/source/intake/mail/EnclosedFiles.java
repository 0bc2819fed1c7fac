package org.wederhoor.source.intake.mail;

import java.util.List;
import java.util.Set;

import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.picture.Ornament;

/** The files that a part of a message brings: itself, what Outlook packed in a winmail.dat, or none where it only adorns the words. */
final class EnclosedFiles {

    private static final Set<String> PACKED = Set.of("application/ms-tnef", "application/vnd.ms-tnef");
    /** Signatures of the message, which are no documents. */
    private static final Set<String> SIGNATURES = Set.of("application/pkcs7-signature", "application/x-pkcs7-signature", "application/pgp-signature",
            "application/pgp-keys");

    private EnclosedFiles() {
    }

    /** @param text to which the words are added that only a winmail.dat has */
    static List<Part> of(MimePart part, MailText text) {
        String name = part.fileName();
        if (part.content().length == 0 || SIGNATURES.contains(part.type()) || part.isDrawnWithWords() && Ornament.is(part.content())) {
            return List.of();
        }
        if (PACKED.contains(part.type()) || name.equalsIgnoreCase("winmail.dat")) {
            OutlookPackage packed = OutlookPackage.of(part.content());
            if (packed != null) {
                if (!text.hasBody()) {
                    packed.say(text);
                }
                return packed.files();
            }
        }
        return List.of(new Part(name.isEmpty() ? nameOf(part) : name, part.type(), part.content()));
    }

    private static String nameOf(MimePart part) {
        return switch (part.type()) {
            case "message/rfc822" -> Mail.file(part.content()).name();
            case "text/calendar" -> "invite.ics";
            default -> "";
        };
    }
}
