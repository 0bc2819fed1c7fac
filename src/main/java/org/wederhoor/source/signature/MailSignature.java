package org.wederhoor.source.signature;

import java.util.List;
import java.util.Locale;

import org.wederhoor.source.Source;
import org.wederhoor.web.Words;

/**
 * What is known of one signature of a mail.
 *
 * @param number   which of the mail's, from 0
 * @param domain   that it says signed; empty where it says too little, as is the selector, by which its key is called
 * @param senders  whether that is the domain of who sent it, or the one above or below it
 * @param fields   the names of the fields that it covers, without those that are there more than once
 * @param outcome  of the check that says most
 * @param check    that one; null while nobody has looked for the key
 */
public record MailSignature(Source source, int number, String domain, String selector, boolean senders, List<String> fields, SignatureOutcome outcome,
        SignatureCheck check) implements Words {

    /** Where DNS has its key. */
    public String keyName() {
        return selector + "._domainkey." + domain;
    }

    public boolean isCheckable() {
        return !domain.isEmpty();
    }

    /** Such as “signed by kpn.com, intact”, and by whom it is signed where that is not the sender. */
    @Override
    public String in(Locale language) {
        SignatureMessages words = Words.messages(SignatureMessages.class, language);
        if (!isCheckable()) {
            return words.outcome(outcome);
        }
        String said = outcome.isProven() ? words.signed(domain, words.outcome(outcome)) : words.unproven(domain, words.outcome(outcome));
        return senders ? said : said + " " + words.notSenders();
    }

    MailSignature with(SignatureCheck best) {
        return new MailSignature(source, number, domain, selector, senders, fields, best.outcome, best);
    }
}
