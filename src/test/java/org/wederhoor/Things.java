package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.LeftOutPart;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Crawls;
import org.wederhoor.support.Given;
import org.wederhoor.support.Routes.Route;
import org.wederhoor.support.Tables;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;

/**
 * One real thing of each kind, to put where a path has a parameter, around a claim whose verdict is in one state. What no reader may see, in that
 * state or in any, holds the word {@link #secret}.
 */
final class Things {

    /** How far the verdict of the claim is. */
    enum State { NONE, DRAFT, SUBMITTED, RETURNED, APPROVED, SCHEDULED, REOPENED, WITHDRAWN }

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*(\\w+)[^}]*\\}");

    final String secret = "schuil" + Ids.next().toString().replaceAll("[^a-f]", "");

    private final Account checker = Given.checker();
    private final Account editor = Given.editor();
    private final Dossier dossier = Given.dossier();
    private final Party party = Given.partyOf(dossier, "Party");
    private final Source source = Given.archived(dossier, "They said: “We said so.” They said so. The " + secret + " stands in no quotation.",
            List.of(new LeftOut(new TextRange(0, 9), LeftOutReason.OTHER)));
    private final Source copy = Given.archived(dossier, "They said: “We said so.” They said so twice.");
    private final Statement statement = Given.statement(dossier, party, source, "We said so.");
    private final Claim published = Given.claim(dossier, party, Given.unique("A published claim"), checker);
    private final Claim submitted = Given.claim(dossier, party, Given.unique("A submitted " + secret), checker);
    private final String standing = Given.appearance(published, source, true, "They said so.").id.toString();
    private final Edition edition = Given.published(published, checker, editor);
    private final String term = Given.term("kill " + secret, "dood" + secret).toString();
    private final String correction = Given.correctionAsked(edition, source, secret + "@krant.example").id.toString();
    private final UUID submission = Given.submissionOf(Given.submitted(submitted, checker));
    private final String note = Given.pinned(submission, "Because of what was said.", checker).toString();
    private final String preview = Given.preview(submission, editor);
    private final String contact = Given.contact(party, secret + "@example.org").id.toString();
    private final String report = Given.reported(edition, "The date is wrong, says " + secret + ".").toString();
    private final String takedown = Given.takedown("A published claim", Given.chief()).toString();
    private final String link = link();
    private final String suggestion = suggestion();
    private final String offered = Given.offered(dossier).toString();
    private final String shared = Given.shared(checker).toString();
    private final String check = Given.checkByOthers("They said the " + secret + " so.").toString();
    private final String feed = Given.feedOfChecks(checker).toString();
    private final String mail = Given.mailInTray(Given.asked(party, submitted), "The " + secret + " is denied.").toString();

    private final String topic = Given.topic(published);

    private final State state;
    private final Claim claim;
    private final String answer;
    private final String appearance;
    private final String reply;

    Things(State state) {
        this.state = state;
        boolean shown = state == State.REOPENED || state == State.WITHDRAWN;
        claim = Given.claim(dossier, party, Given.unique(shown ? "A claim that was shown" : "A claim with a " + secret), checker);
        answer = Given.answer(claim, statement, Stance.OTHER).id.toString();
        appearance = Given.appearance(claim, source, true, "They said so.").id.toString();
        reply = Given.asked(party, claim).id.toString();
        Tables.change("insert into claim_comment (id, claim_id, author_id, written_at, text) values ('" + Ids.next() + "', '" + claim.id + "', '"
                + checker.id + "', now(), 'Is the " + secret + " known?')");
        Tables.change("insert into draft (id, account_id, path, form_id, fields, saved_at) values ('" + Ids.next() + "', '" + checker.id
                + "', '/desk/claims/" + claim.id + "/verdict', '', '{\"rationale\":[\"" + secret + "\"]}', now())");
        Tables.change("insert into source_crawl (source_id, warc, sha256) select '" + source.id + "', bytes, encode(sha256(bytes), 'hex')"
                + " from (select decode('" + HexFormat.of().formatHex(Crawls.byWget().page("http://krant.example/", secret).plain())
                + "', 'hex') as bytes) crawled");
        bring(claim);
        Tables.value("select log_hold()");
        Given.signed();
    }

    private void bring(Claim claim) {
        switch (state) {
            case NONE -> { }
            case DRAFT -> Given.draft(claim, checker);
            case SUBMITTED -> Given.submitted(claim, checker);
            case RETURNED -> returned(Given.submitted(claim, checker));
            case APPROVED -> Given.approved(claim, checker, editor);
            case SCHEDULED -> scheduled(Given.approved(claim, checker, editor));
            case REOPENED -> Given.reopened(Given.published(claim, checker, editor), Mark.UNVERIFIED, "Because of the " + secret + ".", checker);
            case WITHDRAWN -> Given.withdrawn(Given.published(claim, checker, editor), Given.chief(), "It does not hold.");
        }
    }

    /** The route's path with these things for its parameters. */
    String pathOf(Route route) {
        Matcher parameters = PARAMETER.matcher(route.path());
        StringBuilder path = new StringBuilder();
        while (parameters.find()) {
            parameters.appendReplacement(path, value(route, route.path().substring(0, parameters.start()), parameters.group(1)));
        }
        parameters.appendTail(path);
        return switch (path.toString()) {
            case "/oembed" -> path + "?url=http://localhost:8080/claims/" + slug();
            case "/api/v1/match" -> path + "?text=claim";
            default -> path.toString();
        };
    }

    private String value(Route route, String before, String name) {
        String[] parts = before.split("/");
        boolean desk = before.startsWith("/desk/");
        String value = switch (parts[parts.length - 1]) {
            case "dossiers" -> desk ? dossier.id.toString() : Dossier.<Dossier>findById(dossier.id).slug;
            case "claims" -> desk ? claim.id.toString() : slug();
            case "editions" -> desk ? edition.id.toString() : Integer.toString(edition.number);
            case "reports" -> report;
            case "statements", "of" -> statement.id.toString();
            case "sources" -> desk ? source.id.toString() : Source.<Source>findById(source.id).slug;
            case "copies" -> copy.id.toString();
            case "pages" -> offered;
            case "checks" -> check;
            case "imports" -> Tables.value("select import_id from foreign_check where id = '" + check + "'");
            case "feeds" -> feed;
            case "share" -> shared;
            case "mail" -> mail;
            case "topics" -> desk ? topic : "topic-" + topic;
            case "figures" -> "mark";
            case "pictures" -> "0".repeat(64) + ".png";
            case "suggestions" -> suggestion;
            case "quotations" -> Tables.value("select passage_id from statement_passage where statement_id = '" + statement.id + "'");
            case "left-out" -> Given.made(() -> LeftOutPart.of(source).get(0).id.toString());
            case "parties" -> desk ? party.id.toString() : Party.<Party>findById(party.id).slug;
            case "sitemaps" -> "claims-1.xml";
            case "answers" -> answer;
            case "replies", "all" -> reply;
            case "contacts" -> contact;
            case "corrections" -> correction;
            case "terms" -> term;
            case "appearances" -> appearance;
            case "reviews" -> submissionOfState();
            case "preview" -> preview;
            case "notes" -> note;
            case "previews" -> Tables.value("select id from preview_link where token_hash = encode(sha256('" + preview + "'), 'hex')");
            case "accounts" -> checker.id.toString();
            case "drafts", "passkeys", "sessions" -> Ids.next().toString();
            case "takedowns" -> takedown;
            case "picture" -> "";
            case "set-up" -> link;
            case "tile" -> "0";
            case "{level}" -> "000.p/1";
            default -> null;
        };
        assertNotNull(value, "Things has nothing to put for {" + name + "} in " + route);
        return value;
    }

    /** What readers see of the claim in its state, else of the one that is published. */
    private String slug() {
        String own = Claim.<Claim>findById(claim.id).slug;
        return own != null ? own : Claim.<Claim>findById(published.id).slug;
    }

    /** A note and a link of the path belong to the submission that waits. */
    private String submissionOfState() {
        return state == State.SUBMITTED ? submission.toString() : Tables.value("select coalesce((select s.id from submission s join verdict v"
                + " on v.id = s.verdict_id where v.claim_id = '" + claim.id + "' order by s.submitted_at desc limit 1), '" + submission + "')");
    }

    private void returned(Verdict verdict) {
        Given.made(() -> {
            Verdict submitted = Given.locked(verdict);
            submitted.giveBack(Account.findById(editor.id), submitted.submission.id, "Who says so?").persistAndFlush();
            return submitted;
        });
    }

    private void scheduled(Verdict verdict) {
        Tables.change("insert into scheduled_publication (submission_id, publish_at, zone, set_by, set_at, version) values ('"
                + Given.submissionOf(verdict) + "', timestamptz '" + Instant.now().plus(Duration.ofDays(300)) + "', 'UTC', '" + editor.id
                + "', now(), 0)");
    }

    private String suggestion() {
        String id = Ids.next().toString();
        Tables.change("insert into suggestion (id, source_id, speaker, stance, start_at, end_at, dismissed, version) values ('" + id + "', '"
                + source.id + "', 'They', 'OTHER', 0, 9, false, 0)");
        return id;
    }

    private static String link() {
        String token = Ids.next().toString();
        Tables.change("insert into set_up_link (token_hash, account_id, expires_at) values (encode(sha256('" + token + "'), 'hex'), '"
                + Given.checker().id + "', now() + interval '1 hour')");
        return token;
    }
}
