package org.wederhoor.support;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.wederhoor.account.Account;
import org.wederhoor.account.factor.SecondFactor;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.source.signature.SignedMail;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

/** The pages that somebody types into, each in the states in which it has other fields, with what sends their forms. */
public final class FormPages {

    private static final Duration TWO_DAYS = Duration.ofDays(2);

    private final Account chief = Given.chief();
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.partyOf(dossier, "Party");
    private final Source source = Given.archived(dossier, Given.unique("They said: “We said so.”"));
    private final Statement statement = Given.statement(dossier, party, source, "We said so.");
    private final Claim claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());
    private final String check = Given.checkByOthers("They said so.").toString();
    private final Edition edition = Given.published(Given.claim(Given.checker()), Given.checker(), Given.editor());

    /**
     * A form that is sent by one of the buttons of its page.
     *
     * @param page   where the form is
     * @param action where it is sent to
     * @param button the name and the value that the button adds; empty where it adds none
     */
    public record Sent(String page, String action, String button) {

        @Override
        public String toString() {
            return page + " to " + action + " " + button;
        }
    }

    /** Whoever may see them all. */
    public Desk desk() {
        return Desk.as(chief);
    }

    /** Every form, sent by each button that takes what was typed. */
    public List<Sent> sent() {
        return Stream.of(ofDossiers(), ofClaims(), ofStatements(), ofSources(), ofReplies(), ofReviews(), ofEditions(), ofChecks(), ofAccounts())
                .flatMap(List::stream).toList();
    }

    /** The addresses of their pages, and of the same pages in the other states that give them other buttons. */
    public List<String> pages() {
        return Stream.concat(sent().stream().map(Sent::page), Stream.of(submitted(), published(), publishedAlone(), suggested(), decided(), dismissed(),
                silent(), scheduled(), undecided(), answered(), putAside())).distinct().toList();
    }

    /** Every page of the desk with something on it: those, and what is only read. */
    public List<String> all() {
        String journal = "/journal";
        String ofDossier = "/desk/dossiers/" + dossier.id;
        String ofClaim = "/desk/claims/" + claim.id;
        Source copy = Given.archived(dossier, Given.unique("They said: “We said so.” They said so twice."));
        String earlier = "/desk/sources/" + Given.readEarlier(dossier, SignedMail.by("noordnet.example", "rsa").body(Given.unique("Wij zwijgen.") + "\r\n")
                .bytes(), "mail.eml").id;
        return Stream.concat(pages().stream(), Stream.of(earlier, earlier + "/anew", "/desk", "/desk/board", "/desk/board?view=list&sort=-TITLE",
                "/desk/board?titled=nothing&due=odd",
                "/desk/dossiers", "/desk/dossiers?q=xyzzy", ofDossier, ofDossier + journal, ofDossier + "/origins", "/desk/dossiers/" + Given.dossier().id,
                "/desk/parties", "/desk/parties/" + party.id, ofClaim + journal, "/desk/sources", "/desk/sources/" + source.id + "/copies/" + copy.id,
                "/desk/sources/" + source.id + "/answers", "/desk/reviews", "/desk/reports", "/desk/corrections", "/desk/mail",
                "/desk/replies", "/desk/replies?whose=mine&when=late",
                "/desk/search?q=said", "/desk/search?q=claim&kind=CLAIM", "/desk/go?q=said", "/desk/keys", "/desk/accounts/events", "/desk/log",
                "/desk/elsewhere", "/desk/elsewhere?q=xyzzy", "/desk/elsewhere/checks/" + check,
                "/desk/elsewhere/imports/" + Tables.value("select import_id from foreign_check where id = '" + check + "'"),
                "/desk/lead", "/desk/figures", "/desk/topics", "/desk/topics/" + Given.topic(Given.claim(chief)), ofClaim + "/topics",
                "/desk/share?text=https://krant.example/", "/desk/share/" + Given.shared(chief),
                "/desk/account/sessions", "/desk/confirm/done", "/desk/account/second-factor", "/desk/accounts/second-factor",
                "/desk/accounts/" + chief.id + "/second-factor",
                "/desk/takedowns/" + Given.takedown("They said", chief), ofDossier + "/pages/" + Given.offered(dossier),
                "/desk/journal", noted(), pictured())).distinct().toList();
    }

    /** A review with notes on a sentence, one of them resolved, and with a link for somebody outside that was opened. */
    private String noted() {
        Verdict verdict = Given.submitted(Given.claim(Given.checker()), Given.checker());
        String page = "/desk/reviews/" + Given.submissionOf(verdict);
        for (String text : List.of("Who said so?", "All is well.")) {
            desk().post(page + "/notes", "pinId", Ids.next(), "pin", "0", "pinNote", text).then().statusCode(303);
        }
        desk().post(page + "/notes/" + Tables.value("select id from pinned_note where text = 'All is well.' order by written_at desc limit 1") + "/resolve");
        Desk.signedOut().get("/preview/" + Given.preview(Given.submissionOf(verdict), Given.editor())).then().statusCode(200);
        return page;
    }

    /** A picture with a detail that readers may see, and what is made of it. */
    private String pictured() {
        String page = "/desk/sources/" + Given.picture(dossier, Pictures.unique()).id;
        desk().post(page + "/details", "id", Ids.next(), "x", "10", "y", "10", "width", "100", "height", "60", "pictured", "PHOTO", "description",
                "The corner above left", "shown", "true", "right", "Made by ourselves").then().statusCode(303);
        return page;
    }

    private List<Sent> ofDossiers() {
        String page = "/desk/dossiers/" + dossier.id;
        String ofParty = "/desk/parties/" + party.id;
        String contact = "/desk/contacts/" + Given.contact(party, "press@example.org").id;
        return List.of(sent("/desk/dossiers/new", "/desk/dossiers"), sent(page + "/edit", page), sent("/desk/parties/new", "/desk/parties"),
                sent(ofParty + "/edit", ofParty), sent(ofParty + "/contacts/new", ofParty + "/contacts"), sent(contact + "/edit", contact),
                sent(ofParty + "/merge?into=" + Given.party("Stays").id, ofParty + "/merge"));
    }

    private List<Sent> ofClaims() {
        Given.appearance(claim, Given.source(dossier, "First report"), true, null);
        String answer = "/desk/answers/" + Given.answer(claim, Given.statement(dossier, party, source, "They said"), Stance.DENIES).id;
        Claim followed = Given.claim(Given.checker());
        Given.reopened(Given.published(followed, Given.checker(), Given.editor()), Mark.UNVERIFIED, "A note.", Given.checker());
        String page = "/desk/claims/" + claim.id;
        String another = "/desk/claims/" + followed.id;
        String made = "/desk/dossiers/" + dossier.id + "/claims";
        return List.of(sent(made + "/new", made), sent(made + "/new?source=" + source.id + "&place=0-4", made), sent(page + "/edit", page),
                sent(page, page + "/verdict", "then=save"), sent(another, another + "/verdict", "then=submit"),
                sent(page, page + "/appearances"), sent(page, page + "/answers"), sent(page, page + "/comments"), sent(page, page + "/assignment"),
                sent(answer + "/edit", answer));
    }

    private List<Sent> ofStatements() {
        String page = "/desk/statements/" + statement.id;
        String made = "/desk/dossiers/" + dossier.id + "/statements";
        return List.of(sent(made + "/new", made), sent(made + "/new?source=" + source.id + "&place=0-4", made), sent(page, page),
                sent(page, page + "/answers"));
    }

    private List<Sent> ofSources() {
        String page = "/desk/sources/" + source.id;
        String made = "/desk/dossiers/" + dossier.id + "/sources";
        String intake = "/desk/dossiers/" + dossier.id + "/intake";
        String mail = "/desk/sources/" + Given.mail(dossier, SignedMail.by("noordnet.example", "rsa").body(Given.unique("Wij ontkennen.") + "\r\n").bytes()).id;
        String picture = "/desk/sources/" + Given.picture(dossier, Pictures.unique()).id;
        return List.of(sent(made + "/new", made), sent(page + "/edit", page), sent(page, page + "/quote", "use=STATEMENT"),
                sent(page, page + "/quote", "use=APPEARANCE"), sent(intake, intake + "/capture"), sent(intake, intake + "/upload"),
                sent(intake, intake + "/paste"), sent(mail + "/signatures", mail + "/signatures"), sent(picture + "/details", picture + "/details"),
                sent(picture + "/words", picture + "/words"));
    }

    private List<Sent> ofReplies() {
        String made = "/desk/dossiers/" + dossier.id + "/replies";
        String unsent = "/desk/replies/" + asked(ReplyChannel.MAIL).id;
        String page = "/desk/replies/" + asked(ReplyChannel.PHONE).id;
        String mail = "/desk/mail/" + Given.mailInTray(asked(ReplyChannel.PHONE), "We said so.");
        Party reached = Given.party("Reached");
        Given.contact(reached, "press@example.org");
        Claim open = Given.claim(dossier, reached, Given.unique("It fell"), Given.checker(), Given.party("Not reached"));
        return List.of(sent(made + "/all?claim=" + open.id, made + "/all", "then=save"), sent(made + "/new", made),
                sent(unsent + "/edit", unsent + "/edit"), sent(unsent, unsent + "/deadline"),
                sent(page, page + "/deadline"), sent(page, page + "/statement"), sent(page, page + "/refused"), sent(page, page + "/remind"),
                sent(page + "/answer", page + "/answer"),
                sent(mail, mail + "/answer"), sent(mail, mail + "/source"), sent(mail, mail + "/aside"));
    }

    private List<Sent> ofReviews() {
        String waiting = "/desk/reviews/" + Given.submissionOf(Given.submitted(Given.claim(Given.checker()), Given.checker()));
        Verdict verdict = Given.approved(Given.claim(Given.checker()), Given.checker(), Given.editor());
        String approved = "/desk/reviews/" + Given.submissionOf(verdict);
        return List.of(sent(waiting, waiting, "then=return"), sent(waiting, waiting + "/comments"), sent(waiting, waiting + "/reviewer"),
                sent(waiting, waiting + "/previews"), sent(waiting + "/alone", waiting + "/alone"), sent(approved, approved + "/schedule"));
    }

    private List<Sent> ofEditions() {
        Source printed = Given.archived(edition.claim.dossier, Given.unique("They said so."));
        Given.appearance(edition.claim, printed, true, "They said so.");
        String correction = "/desk/corrections/" + Given.correctionAsked(edition, printed, "corrections@krant.example").id;
        String corrections = "/desk/claims/" + edition.claim.id + "/corrections";
        // one topic can be merged into another alone
        Given.topic(edition.claim);
        String topic = "/desk/topics/" + Given.topic(edition.claim);
        String withdrawal = "/desk/editions/" + edition.id + "/withdrawal";
        String report = "/desk/reports/" + Given.reported(edition, "Wrong.");
        String readers = "/claims/" + Given.made(() -> Claim.<Claim>findById(edition.claim.id).slug) + "/report";
        return List.of(sent("/desk/takedowns", "/desk/takedowns"),
                sent("/desk/terms", "/desk/terms"), sent("/desk/topics", "/desk/topics"), sent(topic, topic), sent(topic, topic + "/merge"),
                sent(withdrawal, withdrawal), sent(report, report + "/close"), sent(readers, readers),
                sent(corrections + "/new", corrections), sent(correction, correction));
    }

    private List<Sent> ofChecks() {
        String imports = "/desk/elsewhere/imports";
        String table = imports + "/" + Given.tableOfChecks();
        Given.feedOfChecks(chief);
        return List.of(sent(imports, imports + "/address"), sent(imports, imports + "/file"), sent(table, table + "/columns"),
                sent("/desk/elsewhere/feeds", "/desk/elsewhere/feeds"));
    }

    private List<Sent> ofAccounts() {
        Tables.change("delete from code_app where account_id = '" + chief.id + "'");
        String role = "/desk/accounts/" + Given.checker().id + "/role";
        Tables.change("update account set disabled_at = now() where id = '" + Given.checker().id + "'");
        Tables.change("insert into account_identity (id, issuer, subject, account_id, bound_at) select id, 'https://id.example', id::text, id, now()"
                + " from account where id = '" + Given.checker().id + "'");
        Account invited = Given.checker();
        String link = Given.made(() -> Account.<Account>findById(invited.id).invite().path());
        SecondFactor.giveApp(chief);
        String factor = "/desk/account/second-factor";
        desk().post(factor + "/app").then().statusCode(303);
        String passkey = factor + "/passkeys/" + SecondFactor.givePasskey(chief) + "/name";
        return List.of(sent("/desk/accounts", "/desk/accounts"), sent(role, role), sent(factor + "/app", factor + "/app/code"),
                sent(factor + "/passkeys/new", factor + "/passkeys"), sent(passkey, passkey),
                sent("/desk/confirm", "/desk/confirm"), sent("/desk/account", "/desk/account"),
                sent("/desk/account/password", "/desk/account/password"),
                sent("/desk/sign-in", "/desk/sign-in"), sent(link, link));
    }

    private static String submitted() {
        return "/desk/claims/" + Given.submitted(Given.claim(Given.checker()), Given.checker()).claim.id;
    }

    private String published() {
        return "/desk/claims/" + edition.claim.id;
    }

    private String publishedAlone() {
        return "/desk/claims/" + Given.publishedAlone(Given.submitted(Given.claim(Given.checker()), Given.checker()), chief, "Nobody else is here.").claim.id;
    }

    /** A source that nobody has described, with a suggestion that nobody has decided on. */
    private String suggested() {
        Source article = denial(List.of());
        Tables.change("update source set kind = null where id = '" + article.id + "'");
        return "/desk/sources/" + article.id;
    }

    /** A source with a part that is left out, another that was taken back in, and a suggestion that was dismissed. */
    private String decided() {
        Source article = denial(List.of(new LeftOut(new TextRange(0, 5), LeftOutReason.OTHER), new LeftOut(new TextRange(6, 11), LeftOutReason.OTHER)));
        Tables.change("update left_out set taken_in = true where source_id = '" + article.id + "' and start_at = 6");
        String suggestion = Tables.value("select id from suggestion where source_id = '" + article.id + "'");
        Tables.change("update suggestion set dismissed = true, decided_at = now(), decided_by = (select id from account limit 1) where id = '"
                + suggestion + "'");
        return "/desk/sources/" + article.id;
    }

    /** A source with a suggestion that was dismissed just now. */
    private String dismissed() {
        Source article = denial(List.of());
        desk().post("/desk/suggestions/" + Tables.value("select id from suggestion where source_id = '" + article.id + "'") + "/dismiss", "seen", 0)
                .then().statusCode(303);
        return "/desk/sources/" + article.id;
    }

    /** A source in two places of which words stand that were quoted before its text came. */
    private String undecided() {
        Source cited = Given.source(dossier, "Cited");
        Given.statement(dossier, party, cited, "It fell");
        Desk desk = desk();
        desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart("source", cited.id.toString())
                .multiPart("text", Given.unique("It fell. It fell.")).post("/desk/dossiers/" + dossier.id + "/intake/paste").then().statusCode(303);
        return "/desk/sources/" + cited.id;
    }

    private Source denial(List<LeftOut> leftOut) {
        Source article = Given.archived(dossier, "Click here. " + party.name + " denied that it fell.", leftOut);
        Given.made(() -> {
            Suggestions.renew(Source.locked(article.id));
            return null;
        });
        return article;
    }

    private String silent() {
        String id = asked(ReplyChannel.PHONE).id.toString();
        Tables.change("update reply_request set asked_at = '2024-03-03T10:00:00Z', deadline = '2024-03-05T16:00:00Z' where id = '" + id + "'");
        return "/desk/replies/" + id;
    }

    /** A request after which two mails came in: an answer, and word that the letter did not arrive. */
    private String answered() {
        String page = "/desk/replies/" + asked(ReplyChannel.PHONE).id;
        Desk desk = desk();
        for (String mail : List.of(Given.unique("From: Press <press@example.org>\nDate: Mon, 3 Mar 2025 10:00:00 +0100\n"
                        + "Subject: Your questions\n\nWe said so."),
                Given.unique("From: mail@example.org\nSubject: Undelivered\nContent-Type: multipart/report; boundary=b\n\n--b\n\nNobody here.\n--b\n"
                        + "Content-Type: message/delivery-status\n\nReporting-MTA: dns; example.org\n\nFinal-Recipient: rfc822; press@example.org\n"
                        + "Action: failed\n\n--b--\n"))) {
            desk.asks().header("Origin", Desk.origin()).multiPart("token", desk.token()).multiPart("file", "mail.eml", mail.getBytes(StandardCharsets.UTF_8))
                    .post(page + "/answer").then().statusCode(303);
        }
        return page;
    }

    /** A mail that was put aside, which can be brought back. */
    private String putAside() {
        String mail = "/desk/mail/" + Given.mailInTray(asked(ReplyChannel.PHONE), "Buy now.");
        desk().post(mail + "/aside", "version", 0, "reason", "Advertising").then().statusCode(303);
        return mail;
    }

    private String scheduled() {
        String page = "/desk/reviews/" + Given.submissionOf(Given.approved(Given.claim(Given.checker()), Given.checker(), Given.editor()));
        desk().post(page + "/schedule", "publishAt", "2099-01-01T12:00").then().statusCode(303);
        return page;
    }

    private ReplyRequest asked(ReplyChannel channel) {
        return Given.asked(party, claim, channel, Instant.now().plus(TWO_DAYS));
    }

    private static Sent sent(String page, String action) {
        return new Sent(page, action, "");
    }

    private static Sent sent(String page, String action, String button) {
        return new Sent(page, action, button);
    }
}
