package org.wederhoor.desk.race;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import jakarta.enterprise.inject.spi.CDI;

import org.wederhoor.account.Account;
import org.wederhoor.account.Passwords;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.web.Ids;

/** Forms for something new: the same form in two tabs carries the same id. */
final class MakingRaces {

    private final People people;

    MakingRaces(People people) {
        this.people = people;
    }

    List<Race> all() {
        Edition edition = Given.published(people.claim(), people.checker, people.editor);
        Verdict submitted = Given.submitted(people.claim(), people.checker);
        String review = "/desk/reviews/" + Given.submissionOf(submitted);
        return List.of(Race.beside(this::dossier), Race.beside(this::party), Race.beside(this::contact), Race.beside(this::correction),
                Race.beside(this::claim), Race.one(this::quotedClaim),
                Race.beside(this::source), Race.beside(this::statement), Race.beside(this::reply), Race.beside(this::replies), Race.one(this::account),
                Race.one((one, two) -> password()).rarely(), Race.one(this::answer), Race.one(this::answerOfStatement),
                Race.one(this::appearance), Race.both(this::comment),
                Race.both((one, two) -> previews(review, one, two)), Race.both((one, two) -> notes(review, one, two)),
                Race.both((one, two) -> comments(people.reviewing, review, review + "/comments", one, two)),
                Race.both((one, two) -> report("/claims/" + edition.read().claimSlug() + "/report", one, two)));
    }

    private List<Tab> dossier(String one, String two) {
        return typed("/desk/dossiers", Tab.formTo(people.writing, "/desk/dossiers/new", "/desk/dossiers"), "title",
                "dossier where title", one, two);
    }

    private List<Tab> party(String one, String two) {
        Map<String, Object> form = Tab.formTo(people.writing, "/desk/parties/new", "/desk/parties");
        return typed("/desk/parties", Tab.with(form, "name", Given.unique("Party"), "kind", "COMPANY"), "about", "party where about", one, two);
    }

    private List<Tab> contact(String one, String two) {
        String path = "/desk/parties/" + people.party.id + "/contacts";
        return typed(path, Tab.with(Tab.formTo(people.writing, path + "/new", path), "mail", "press@example.org"), "whom", "contact where note", one, two);
    }

    private List<Tab> correction(String one, String two) {
        Edition edition = Given.published(people.claim(), people.checker, people.editor);
        Source printed = Given.source(edition.claim.dossier, "Report");
        Given.appearance(edition.claim, printed, true, null);
        String path = "/desk/claims/" + edition.claim.id + "/corrections";
        Map<String, Object> form = Tab.formTo(people.writing, path + "/new", path);
        return typed(path, Tab.with(form, "printedIn", printed.id, "askedOf", "Krant", "dueOn", "2099-01-01"), "correctionNote",
                "correction_request where note", one, two);
    }

    private List<Tab> claim(String one, String two) {
        String path = "/desk/dossiers/" + people.dossier().id + "/claims";
        return typed(path, Tab.with(Tab.formTo(people.writing, path + "/new", path), "claimant", people.party.id), "sentence",
                "claim where sentence", one, two);
    }

    private List<Tab> quotedClaim(String one, String two) {
        Dossier dossier = people.dossier();
        Source source = Given.archived(dossier, "The sky is green. They said so.");
        String path = "/desk/dossiers/" + dossier.id + "/claims";
        Map<String, Object> form = Tab.formTo(people.writing, path + "/new?source=" + source.id + "&place=0-16", path);
        return typed(path, Tab.with(form, "claimant", people.party.id, "derivation", "REWRITE"), "attribution",
                "appearance where attribution", one, two);
    }

    private List<Tab> source(String one, String two) {
        String path = "/desk/dossiers/" + people.dossier().id + "/sources";
        Map<String, Object> form = Tab.formTo(people.writing, path + "/new", path);
        return typed(path, Tab.with(form, "kind", "REWRITE", "label", "A label"), "note", "source where note", one, two);
    }

    private List<Tab> statement(String one, String two) {
        String path = "/desk/dossiers/" + people.dossier().id + "/statements";
        Map<String, Object> form = Tab.formTo(people.writing, path + "/new", path);
        return typed(path, Tab.with(form, "party", people.party.id, "title", "A statement"), "paraphrase",
                "statement where paraphrase", one, two);
    }

    private List<Tab> replies(String one, String two) {
        Party party = Given.party("Reached");
        Given.contact(party, "press@example.org");
        Claim claim = Given.claim(people.dossier(), party, Given.unique("It fell"), people.checker);
        String path = "/desk/dossiers/" + claim.dossier.id + "/replies/all";
        Map<String, Object> form = Tab.with(Tab.formTo(people.writing, path + "?claim=" + claim.id, path), "then", "save");
        return List.of(one, two).stream().map(text -> Tab.typing(people.writing, path, form, "questions", text,
                Tab.there("reply_request where questions like '" + text + "%'"))).toList();
    }

    private List<Tab> reply(String one, String two) {
        Claim claim = people.claim();
        String path = "/desk/dossiers/" + claim.dossier.id + "/replies";
        Map<String, Object> form = Tab.formTo(people.writing, path + "/new", path);
        return typed(path, Tab.with(form, "party", people.party.id, "claims", claim.id, "then", "save", "deadlineDate", "2041-01-01",
                "deadlineTime", "17:00"), "questions",
                "reply_request where questions", one, two);
    }

    private List<Tab> account(String one, String two) {
        String name = Given.unique("account").replace(' ', '-');
        Map<String, Object> form = Tab.formTo(people.leading, "/desk/accounts", "/desk/accounts");
        return each(people.leading, "/desk/accounts", Tab.with(form, "name", name, "role", "CHECKER"), "fullName",
                text -> "account where full_name = '" + text + "'", one, two);
    }

    private List<Tab> password() {
        Account account = Given.checker();
        Passwords passwords = CDI.current().select(Passwords.class).get();
        String link = Ids.next().toString();
        Tables.change("insert into set_up_link (token_hash, account_id, expires_at) values (encode(sha256('" + link + "'), 'hex'), '"
                + account.id + "', now() + interval '1 hour')");
        return List.of("one long password", "another long password").stream().map(password -> Tab.pressing(Desk.signedOut(),
                "/desk/set-up/" + link, Map.of("password", password, "passwordAgain", password),
                () -> passwords.open(Given.made(() -> Account.findById(account.id)), password))).toList();
    }

    private List<Tab> answer(String one, String two) {
        Claim claim = people.claim();
        String page = "/desk/claims/" + claim.id;
        Statement statement = said(claim);
        Map<String, Object> form = Tab.form(people.writing, page, "form.columns");
        return typed(page + "/answers", Tab.with(form, "statement", statement.id, "stance", "DENIES"), "answerNote",
                "answer where note", one, two);
    }

    private List<Tab> answerOfStatement(String one, String two) {
        Claim claim = people.claim();
        String page = "/desk/statements/" + said(claim).id;
        Map<String, Object> form = Tab.formTo(people.writing, page, page);
        return typed(page + "/answers", Tab.with(form, "claim", claim.id, "stance", "DENIES"), "answerNote",
                "answer where note", one, two);
    }

    private Statement said(Claim claim) {
        return Given.statement(claim.dossier, people.party, Given.source(claim.dossier, "Report"), "No.");
    }

    private List<Tab> appearance(String one, String two) {
        Claim claim = people.claim();
        Source source = Given.source(claim.dossier, "Report");
        String page = "/desk/claims/" + claim.id;
        Map<String, Object> form = Tab.form(people.writing, page, "form.columns");
        return typed(page + "/appearances", Tab.with(form, "source", source.id, "derivation", "REWRITE"), "attribution",
                "appearance where attribution", one, two);
    }

    private List<Tab> comment(String one, String two) {
        String page = "/desk/claims/" + people.claim().id;
        return comments(people.writing, page, page + "/comments", one, two);
    }

    private static List<Tab> comments(Desk desk, String page, String path, String one, String two) {
        Object id = desk.page(page).select("[name=commentId]").val();
        return each(desk, path, Map.of("commentId", id), "comment", text -> "claim_comment where text = '" + text + "'", one, two);
    }

    private List<Tab> notes(String review, String one, String two) {
        Object id = people.reviewing.page(review).select("[name=pinId]").val();
        return each(people.reviewing, review + "/notes", Map.of("pinId", id, "pin", "0"), "pinNote",
                text -> "pinned_note where text = '" + text + "'", one, two);
    }

    private List<Tab> previews(String review, String one, String two) {
        Object id = people.reviewing.page(review).select("[name=previewId]").val();
        return each(people.reviewing, review + "/previews", Map.of("previewId", id, "previewDays", "3"), "previewFor",
                text -> "preview_link where made_for = '" + text + "'", one, two);
    }

    private static List<Tab> report(String path, String one, String two) {
        Tables.change("delete from error_report_try");
        return each(Desk.signedOut(), path, Tab.formTo(Desk.signedOut(), path, path), "wrong",
                text -> "error_report where wrong = '" + text + "'", one, two);
    }

    private List<Tab> typed(String path, Map<String, Object> form, String field, String column, String one, String two) {
        return each(people.writing, path, form, field, text -> column + " = '" + text + "'", one, two);
    }

    private static List<Tab> each(Desk desk, String path, Map<String, Object> form, String field, Function<String, String> rows,
            String one, String two) {
        return List.of(one, two).stream().map(text -> Tab.typing(desk, path, form, field, text, Tab.there(rows.apply(text)))).toList();
    }
}
