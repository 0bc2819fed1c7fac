package org.wederhoor.desk.race;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.inject.spi.CDI;

import io.restassured.specification.RequestSpecification;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.intake.Intake;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Arrival;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.cleaning.LeftOutReason;
import org.wederhoor.source.text.TextRange;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** Sources, what is read off them, and what links them to claims. */
final class EvidenceRaces {

    private static final String TEXT = "They said: “We said so.” They said so.";
    private static final TextRange THEY_SAID = new TextRange(0, 9);
    private static final TextRange SO = new TextRange(20, 23);

    private final People people;

    EvidenceRaces(People people) {
        this.people = people;
    }

    List<Race> all() {
        return List.of(Race.one((one, two) -> unlink(two)), Race.both((one, two) -> remove()), Race.both((one, two) -> undo()), Race.both(this::paste),
                Race.both(this::upload),
                Race.one(this::pasteInto), Race.both((one, two) -> leaveOut()), Race.both((one, two) -> takeIn(false)),
                Race.both((one, two) -> takeIn(true)), Race.both((one, two) -> copies()), Race.one((one, two) -> decideSuggestion()),
                Race.some((one, two) -> renew()), Race.both((one, two) -> restore()), Race.both((one, two) -> undismiss()),
                Race.one((one, two) -> answerSuggestion()), Race.one((one, two) -> addParty()), Race.one((one, two) -> describe()),
                Race.one((one, two) -> answerTable()),
                Race.one((one, two) -> place()));
    }

    private List<Tab> unlink(String text) {
        Claim claim = people.claim();
        Source source = Given.source(claim.dossier, "Report");
        Answer answer = Given.answer(claim, Given.statement(claim.dossier, people.party, source, "No."), Stance.DENIES);
        String path = "/desk/answers/" + answer.id;
        return List.of(Tab.pressing(people.writing, path + "/unlink", Tab.form(people.writing, "/desk/claims/" + claim.id, "form.columns"),
                Tab.gone("answer where id = '" + answer.id + "'")), Tab.typing(people.writing, path,
                        Tab.formTo(people.writing, path + "/edit", path), "answerNote", text, Tab.there("answer where note = '" + text + "'")));
    }

    private List<Tab> remove() {
        Claim claim = people.claim();
        Appearance appearance = Given.appearance(claim, Given.source(claim.dossier, "Report"), true, null);
        Map<String, Object> form = Tab.form(people.writing, "/desk/claims/" + claim.id, "form.columns");
        return twice(Tab.pressing(people.writing, "/desk/appearances/" + appearance.id + "/remove", form,
                Tab.gone("appearance where id = '" + appearance.id + "'")));
    }

    private List<Tab> undo() {
        Claim claim = people.claim();
        Answer answer = Given.answer(claim, Given.statement(claim.dossier, people.party, Given.source(claim.dossier, "Report"), "No."), Stance.DENIES);
        String page = "/desk/claims/" + claim.id;
        people.writing.post("/desk/answers/" + answer.id + "/unlink", Tab.form(people.writing, page, "form.columns"));
        String undo = people.writing.page(page).selectFirst("button[name=undo]").val();
        return twice(Tab.pressing(people.writing, page + "/undo", Tab.with(Tab.form(people.writing, page, "form.columns"), "undo", undo),
                Tab.there("answer where id = '" + answer.id + "'")));
    }

    private List<Tab> paste(String one, String two) {
        String path = "/desk/dossiers/" + people.dossier().id + "/intake/paste";
        return List.of(pasted(path, "", one), pasted(path, "", two));
    }

    private List<Tab> pasteInto(String one, String two) {
        Dossier dossier = people.dossier();
        UUID cited = Given.source(dossier, "Cited").id;
        Tables.change("update source set archived = false where id = '" + cited + "'");
        String path = "/desk/dossiers/" + dossier.id + "/intake/paste";
        return List.of(pasted(path, cited, one), pasted(path, cited, two));
    }

    private Tab pasted(String path, Object source, String text) {
        return new Tab(people.writing, path, Map.of("source", source, "text", text),
                () -> sending().multiPart("source", source.toString()).multiPart("text", text).post(path), text,
                Tab.there("source_text where text = '" + text + "'"));
    }

    private List<Tab> upload(String one, String two) {
        String path = "/desk/dossiers/" + people.dossier().id + "/intake/upload";
        return List.of(one, two).stream().map(text -> new Tab(people.writing, path, Map.of("text", text), () -> sending()
                .multiPart("file", "story.txt", text.getBytes(StandardCharsets.UTF_8)).post(path), null,
                Tab.there("source_text where text = '" + text + "'"))).toList();
    }

    private RequestSpecification sending() {
        return people.writing.asks().header("Origin", Desk.origin()).multiPart("token", people.writing.token());
    }

    private List<Tab> leaveOut() {
        Source source = Given.archived(people.dossier(), TEXT);
        String page = "/desk/sources/" + source.id;
        Map<String, Object> form = Tab.formTo(people.writing, page, page + "/quote");
        return List.of(THEY_SAID, SO).stream().map(place -> Tab.pressing(people.writing, page + "/quote",
                Tab.with(form, "use", "LEFT_OUT", "quotation", TEXT.substring(place.start(), place.end()),
                        "quotationPlace", place.start() + "-" + place.end()),
                Tab.there("left_out where source_id = '" + source.id + "' and start_at = " + place.start()))).toList();
    }

    private List<Tab> takeIn(boolean already) {
        Source source = Given.archived(people.dossier(), TEXT, List.of(new LeftOut(THEY_SAID, LeftOutReason.OTHER)));
        Tables.change("update left_out set taken_in = " + already + " where source_id = '" + source.id + "'");
        String page = "/desk/sources/" + source.id;
        return twice(Tab.button(people.writing, page, "/desk/left-out/",
                Tab.there("left_out where source_id = '" + source.id + "' and taken_in = " + !already)));
    }

    /** Two claims stand in one article, and its copy has them too. */
    private List<Tab> copies() {
        Dossier dossier = people.dossier();
        Source source = Given.archived(dossier, TEXT);
        Source copy = Given.archived(dossier, TEXT + " Twice.");
        String path = "/desk/sources/" + copy.id + "/copies/" + source.id;
        List<Claim> claims = List.of(people.claim(dossier), people.claim(dossier));
        claims.forEach(claim -> Given.appearance(claim, source, false, "They said so."));
        Map<String, Object> form = Tab.formTo(people.writing, path, path);
        return claims.stream().map(claim -> Tab.pressing(people.writing, path, Tab.with(form, "claims", claim.id),
                Tab.there("appearance where claim_id = '" + claim.id + "' and source_id = '" + copy.id + "'"))).toList();
    }

    private List<Tab> decideSuggestion() {
        UUID source = denied();
        return List.of(suggestion(source, "accept", "statement_id is not null"), suggestion(source, "dismiss", "dismissed"));
    }

    private List<Tab> answerSuggestion() {
        UUID source = denied();
        UUID claim = people.claim(Given.made(() -> Source.<Source>findById(source).dossiers.iterator().next())).id;
        String path = "/desk/suggestions/" + Tables.value("select id from suggestion where source_id = '" + source + "'") + "/answer?stance=";
        return List.of(Stance.DENIES, Stance.CONFIRMS).stream().map(stance -> Tab.pressing(people.writing, path + stance,
                Map.of("seen", "0", "answering", claim), Tab.there("answer where claim_id = '" + claim + "' and stance = '" + stance + "'"))).toList();
    }

    /** Somebody who speaks in the text and whom the desk does not know, added as one thing and as another. */
    private List<Tab> addParty() {
        UUID source = denied();
        String name = Given.unique("Brightwater").replace(" ", "");
        return List.of("COMPANY", "PERSON").stream().map(kind -> Tab.pressing(people.writing, "/desk/sources/" + source + "/parties",
                Map.of("name", name, "kind", kind), Tab.there("party where name = '" + name + "' and kind = '" + kind + "'"))).toList();
    }

    /** The same row of the table of answers, ticked with one stance and with another. */
    private List<Tab> answerTable() {
        UUID source = denied();
        UUID claim = people.claim(Given.made(() -> Source.<Source>findById(source).dossiers.iterator().next())).id;
        String suggestion = Tables.value("select id from suggestion where source_id = '" + source + "'");
        return List.of(Stance.DENIES, Stance.CONFIRMS).stream().map(stance -> Tab.pressing(people.writing, "/desk/sources/" + source + "/answers",
                Map.of("claim", claim, "row", suggestion + ":0", "stance-" + suggestion, stance),
                Tab.there("answer where claim_id = '" + claim + "' and stance = '" + stance + "'"))).toList();
    }

    private List<Tab> describe() {
        UUID source = denied();
        return List.of("ORIGINAL_REPORT", "REWRITE").stream().map(kind -> Tab.button(people.writing, "/desk/sources/" + source,
                "/desk/sources/" + source + "/description?kind=" + kind, Tab.there("source where id = '" + source + "' and kind = '" + kind + "'"))).toList();
    }

    private List<Tab> renew() {
        UUID source = denied();
        String path = "/desk/sources/" + source + "/suggestions";
        return List.of(suggestion(source, "dismiss", "dismissed"),
                Tab.pressing(people.writing, path, Map.of(), Tab.there("suggestion where source_id = '" + source + "'")));
    }

    private List<Tab> restore() {
        UUID source = denied();
        Tables.change("update suggestion set dismissed = true, decided_at = now(), decided_by = '" + people.checker.id
                + "' where source_id = '" + source + "'");
        return twice(suggestion(source, "restore", "not dismissed"));
    }

    private List<Tab> undismiss() {
        UUID source = denied();
        String path = "/desk/suggestions/" + Tables.value("select id from suggestion where source_id = '" + source + "'");
        people.writing.post(path + "/dismiss", "seen", 0).then().statusCode(303);
        String undo = people.writing.page("/desk/sources/" + source).selectFirst("button[name=undo]").val();
        return twice(Tab.pressing(people.writing, path + "/undo", Map.of("undo", undo),
                Tab.there("suggestion where source_id = '" + source + "' and not dismissed")));
    }

    /** Words that were quoted before the text came, and stand in two places of it. */
    private List<Tab> place() {
        Dossier dossier = people.dossier();
        Source cited = Given.source(dossier, "Cited");
        UUID statement = Given.statement(dossier, people.party, cited, "said so").id;
        take(Arrival.uploaded((TEXT + Given.unique("Printed")).getBytes(StandardCharsets.UTF_8), "story.txt", null, "A test"), dossier, cited.id);
        String passage = Tables.value("select passage_id from statement_passage where statement_id = '" + statement + "'");
        return List.of("15-22", "30-37").stream().map(at -> Tab.button(people.writing, "/desk/sources/" + cited.id,
                "/desk/quotations/" + passage + "/of/" + statement + "?at=" + at,
                Tab.there("statement_passage s join passage p on p.id = s.passage_id where s.statement_id = '" + statement + "' and p.start_at = "
                        + at.substring(0, 2)))).toList();
    }

    private Tab suggestion(UUID source, String act, String holds) {
        String page = "/desk/sources/" + source;
        String id = Tables.value("select id from suggestion where source_id = '" + source + "'");
        String path = "/desk/suggestions/" + id + "/" + act;
        return Tab.button(people.writing, page, path,
                Tab.there("suggestion where source_id = '" + source + "' and " + holds));
    }

    /** A source that suggests one statement. */
    private UUID denied() {
        String text = "The money was gone on Monday.\n\n" + people.party.name
                + " denied the report. “We have lost nothing,” spokesman Jan Jansen said.\n\n" + Given.unique("Printed");
        return take(Arrival.uploaded(text.getBytes(StandardCharsets.UTF_8), "story.txt", null, "A test"), people.dossier(), null);
    }

    private static UUID take(Arrival arrival, Dossier dossier, UUID cited) {
        return CDI.current().select(Intake.class).get().take(arrival, dossier.id, cited).source();
    }

    private static List<Tab> twice(Tab tab) {
        return List.of(tab, tab);
    }
}
