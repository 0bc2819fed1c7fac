package org.wederhoor.source;

import java.util.List;
import java.util.Set;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.mail.Correspondent;
import org.wederhoor.web.language.WordFiles;

/**
 * Who a mail says it is from. Anybody can write such a header, so it only ever proposes.
 *
 * @param party whose contact has that address or, where it is one party alone, that domain; null where none has
 */
public record SentBy(Correspondent sender, Party party) {

    private static final Set<String> MAILS = Set.of(DocumentType.MAIL.mediaType(), DocumentType.OUTLOOK.mediaType());
    // where anybody has an address
    private static final Set<String> PROVIDERS = Set.copyOf(WordFiles.lines("/mail/providers.txt"));

    /** Null of what is no mail, and of one that names nobody, or several. */
    public static SentBy of(Source source) {
        List<SourceSays> from = isMail(source) ? SourceSays.of(source).stream().filter(each -> each.name.equals("From")).toList() : List.of();
        return from.size() != 1 ? null : Correspondent.only(from.get(0).value).map(SentBy::of).orElse(null);
    }

    private static SentBy of(Correspondent sender) {
        return new SentBy(sender, Contact.partyAt(sender.address(), PROVIDERS.contains(sender.domain()) ? null : sender.domain()));
    }

    public static boolean isMail(Source source) {
        SourceFile file = SourceFile.of(source);
        return file != null && MAILS.contains(file.mediaType);
    }
}
