package org.wederhoor.source.signature;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.wederhoor.account.Account;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.mail.Correspondent;
import org.wederhoor.source.intake.mail.Mail;

/** The signatures of a mail that is a source, and what is known of them. */
public final class Signatures {

    private final Source source;
    private final SourceFile file;
    private final SignedMessage message;
    private final List<DkimSignature> found;

    private Signatures(Source source, SourceFile file) {
        this.source = source;
        this.file = file;
        this.message = SignedMessage.of(Mail.message(file.bytes));
        this.found = DkimSignature.in(message);
    }

    /** Null of a source that is no mail as it travelled, or whose bytes are not here any more. */
    static Signatures in(Source source) {
        SourceFile file = SourceFile.of(source);
        boolean mail = file != null && !file.isRemoved() && DocumentType.MAIL.mediaType().equals(file.mediaType);
        return mail ? new Signatures(source, file) : null;
    }

    /**
     * Every signature of a mail, in its order; one that is {@link SignatureOutcome#UNSIGNED} where it has none. Empty of a source that is no mail
     * as it travelled, or whose bytes are not here any more: then nothing can be said.
     */
    public static List<MailSignature> all(Source source) {
        Signatures signatures = in(source);
        return signatures == null ? List.of() : signatures.known();
    }

    /** The one that says most, the sender's own first; null as {@link #all} is empty. */
    public static MailSignature of(Source source) {
        return all(source).stream().min(Comparator.<MailSignature, Boolean>comparing(each -> !(each.senders() && each.outcome().isProven()))
                .thenComparing(MailSignature::outcome).thenComparing(each -> !each.senders())).orElse(null);
    }

    private List<MailSignature> known() {
        List<SignatureCheck> checks = SignatureCheck.of(source);
        List<MailSignature> known = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            int number = i;
            MailSignature signature = unknown(i);
            known.add(checks.stream().filter(each -> each.number == number).min(Comparator.comparing(each -> each.outcome)).map(signature::with)
                    .orElse(signature));
        }
        return known.isEmpty() ? List.of(new MailSignature(source, 0, "", "", true, List.of(), SignatureOutcome.UNSIGNED, null)) : known;
    }

    private MailSignature unknown(int number) {
        DkimSignature its = found.get(number);
        if (its == null) {
            return new MailSignature(source, number, "", "", true, List.of(), SignatureOutcome.MALFORMED, null);
        }
        return new MailSignature(source, number, its.domain(), its.selector(), isSenders(its.domain()), new DkimCheck(message, its).signedFields(),
                SignatureOutcome.NOT_LOOKED_UP, null);
    }

    /** As DMARC compares them, without its list of what is nobody's domain: one within the other. Of two senders, none is the one. */
    private boolean isSenders(String domain) {
        List<String> from = message.named("from");
        String field = from.size() == 1 ? new String(SignedMessage.value(from.get(0)).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : "";
        String senders = Correspondent.only(field.replace("\r\n", "")).map(Correspondent::domain).orElse("");
        return senders.equals(domain) || senders.endsWith("." + domain) || senders.contains(".") && domain.endsWith("." + senders);
    }

    /** Null where the mail has no such signature that can be checked. */
    MailSignature numbered(int number) {
        return number >= 0 && number < found.size() && found.get(number) != null ? unknown(number) : null;
    }

    /** Those whose keys can be looked up. */
    List<MailSignature> checkable() {
        return known().stream().filter(MailSignature::isCheckable).toList();
    }

    SignatureOutcome check(MailSignature signature, DkimKey key) {
        return new DkimCheck(message, found.get(signature.number())).with(key, file.arrivedAt);
    }

    /**
     * Checks a signature with a key that an editor gives, and keeps both. Sent twice, it is done once.
     *
     * @param number which of the mail's signatures
     * @param where  the key was found, in the editor's words
     * @return null where there is no such signature, or {@code pasted} is no key
     */
    public static SignatureCheck add(Source source, UUID id, int number, String pasted, String where, Account editor) {
        Signatures mail = in(source);
        MailSignature signature = mail == null ? null : mail.numbered(number);
        DkimKey key = DkimKey.of(pasted);
        if (signature == null || key == null) {
            return null;
        }
        SignatureCheck known = SignatureCheck.findById(id);
        if (known == null) {
            known = SignatureCheck.byEditor(id, signature, key.record(), mail.check(signature, key), where, editor);
            known.persist();
        }
        return known;
    }

    /** Whether {@code pasted} is the key of a domain. */
    public static boolean isKey(String pasted) {
        return DkimKey.of(pasted) != null;
    }
}
