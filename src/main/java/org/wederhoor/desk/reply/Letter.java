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
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.reply.SentLetter;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.Site;

/**
 * What the desk writes to a party, in the dossier's language where the site speaks it and else in the site's own.
 *
 * @param body with unix line ends
 */
public record Letter(String subject, String body) {

    /** The letter that puts a request's questions to its party: as it would go out now, or, where it is kept, as it went out. */
    static Letter of(ReplyRequest request, Site site) {
        if (request.letter != null) {
            return new Letter(request.letter.subject(), request.letter.body());
        }
        Locale language = language(request.dossier, site);
        RepliesMessages words = messages(language);
        return new Letter(words.letterSubject(site.name(), request.dossier.title), String.join("\n\n",
                words.letterOpening(request.party.name), words.letterReason(site.name(), request.dossier.title), request.questions,
                words.letterDeadline(request.until().in(language)), words.letterClosing(), request.askedBy.fullName + "\n" + site.name()));
    }

    /** The same, for a request that went out to keep. */
    SentLetter sent() {
        return new SentLetter(subject, body);
    }

    /** Questions about claims, numbered, for an editor to mend. */
    static String questions(Dossier dossier, List<Claim> claims, Site site) {
        RepliesMessages words = messages(language(dossier, site));
        return IntStream.range(0, claims.size()).mapToObj(i -> (i + 1) + ". "
                + words.letterQuestion(claims.get(i).claimant.name, claims.get(i).sentence)).collect(Collectors.joining("\n\n"));
    }

    /** An address that opens the letter in a mail program (RFC 6068); without a recipient the editor fills it in there. */
    String mailto(String recipient) {
        return "mailto:" + (recipient == null ? "" : encoded(recipient).replace("%40", "@"))
                + "?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static Locale language(Dossier dossier, Site site) {
        Locale own = Locale.forLanguageTag(dossier.language);
        return site.languages().stream().filter(each -> each.getLanguage().equals(own.getLanguage())).findFirst()
                .orElse(site.language());
    }

    private static RepliesMessages messages(Locale language) {
        return MessageBundles.get(RepliesMessages.class, Localized.Literal.of(language.toLanguageTag()));
    }
}
