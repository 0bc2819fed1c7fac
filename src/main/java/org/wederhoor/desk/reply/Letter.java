package org.wederhoor.desk.reply;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.ClaimTranslation;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.SentLetter;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Site;

/**
 * What the desk writes to a party: in the language that is kept for it, else in the dossier's where the site speaks that, else in the site's own.
 *
 * @param body with unix line ends
 */
public record Letter(String subject, String body) {

    /** The letter that puts a request's questions to its party: as it would go out now, or, where it is kept, as it went out. */
    static Letter of(ReplyRequest request, Site site) {
        if (request.letter != null) {
            return new Letter(request.letter.subject(), request.letter.body());
        }
        Locale language = language(request.language, request.dossier, site);
        RepliesMessages words = messages(language);
        return new Letter(words.letterSubject(site.name(), request.dossier.title), String.join("\n\n",
                words.letterOpening(request.party.name), words.letterReason(site.name(), request.dossier.title), request.questions,
                words.letterDeadline(request.until().in(language)), words.letterClosing(), request.askedBy.fullName + "\n" + site.name()));
    }

    /** The same, for a request that went out to keep. */
    SentLetter sent() {
        return new SentLetter(subject, body);
    }

    /** Questions about claims, numbered, for an editor to mend; a claim that is given in the letter's language is put in it. */
    static String questions(List<Claim> claims, Locale language) {
        RepliesMessages words = messages(language);
        return IntStream.range(0, claims.size()).mapToObj(i -> (i + 1) + ". "
                + words.letterQuestion(claims.get(i).claimant.name, sentence(claims.get(i), language))).collect(Collectors.joining("\n\n"));
    }

    private static String sentence(Claim claim, Locale language) {
        ClaimTranslation translation = claim.translations.get(language.toLanguageTag());
        return translation == null ? claim.sentence : translation.sentence();
    }

    /** An address that opens the letter in a mail program (RFC 6068); without a recipient the editor fills it in there. */
    String mailto(String recipient) {
        return "mailto:" + (recipient == null ? "" : encoded(recipient).replace("%40", "@"))
                + "?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** @param kept the tag of the language in which a party is written to; null for the dossier's */
    static Locale language(String kept, Dossier dossier, Site site) {
        Locale own = Locale.forLanguageTag(kept == null ? dossier.language : kept);
        return site.languages().stream().filter(each -> each.getLanguage().equals(own.getLanguage())).findFirst()
                .orElse(site.language());
    }

    private static RepliesMessages messages(Locale language) {
        return MessageBundles.get(RepliesMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
