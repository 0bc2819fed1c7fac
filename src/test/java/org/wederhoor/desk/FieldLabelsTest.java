package org.wederhoor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.FormPages;
import org.wederhoor.support.Given;
import org.wederhoor.support.Routes;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Site;

/** Wherever a field is spoken of away from its page, it has the name that it has there. */
@QuarkusTest
class FieldLabelsTest {

    private static final String WORDS = "Some words.";

    /** Routes that write and whose form has no field with a name of its own, each with why. */
    private static final Map<String, String> UNNAMED = Map.ofEntries(
            Map.entry("/desk/sources/{source}/words/machine", "its button is there only where the program is"),
            Map.entry("/desk/lead", "it has buttons alone"),
            Map.entry("/desk/claims/{claim}/topics", "it has boxes beside the topics that they stand for"),
            Map.entry("/desk/takedowns/{id}/carry-out", "it is a button alone"),
            Map.entry("/desk/takedowns/{id}/drop", "it is a button alone"),
            Map.entry("/desk/sign-out", "it is a button alone"),
            Map.entry("/desk/account/sso", "its button is there only where single sign-on is set up"),
            Map.entry("/desk/sso/back-channel", "another program sends it"),
            Map.entry("/witness/add-checkpoint", "another program sends it"),
            Map.entry("/desk/sign-in/second-step", "it is there between a password and a session, and gives no code back"),
            Map.entry("/desk/sign-in/second-step/challenge", "it is sent by a script"),
            Map.entry("/desk/sign-in/passkey", "it is a button alone"),
            Map.entry("/desk/sign-in/passkey/challenge", "it is sent by a script"),
            Map.entry("/desk/confirm/challenge", "it is sent by a script"),
            Map.entry("/desk/account/second-factor/passkeys/challenge", "it is sent by a script"),
            Map.entry("/desk/account/second-factor/passkeys/{passkey}/remove", "it is a button alone"),
            Map.entry("/desk/account/second-factor/app", "it is a button alone"),
            Map.entry("/desk/account/second-factor/app/remove", "it is a button alone"),
            Map.entry("/desk/account/second-factor/recovery-codes", "it is a button alone"),
            Map.entry("/desk/accounts/{id}/second-factor", "it is a button alone"),
            Map.entry("/desk/accounts/second-factor", "it has buttons alone"),
            Map.entry("/desk/drafts", "it is sent by a script, and what it sends has names on the page that it comes from"),
            Map.entry("/desk/drafts/{id}/discard", "it is a button alone"),
            Map.entry("/desk/claims/{claim}/presence", "it is sent by a script"),
            Map.entry("/desk/reports/{report}/reopen", "it is a button alone"),
            Map.entry("/desk/set-up/{link}", "it has passwords alone, which no page gives back"),
            Map.entry("/desk/account/password", "it has passwords alone, which no page gives back"),
            Map.entry("/desk/account/sessions/end", "it is a button alone"),
            Map.entry("/desk/account/sessions/{id}/end", "it is a button alone"),
            Map.entry("/desk/claims/{claim}/undo", "it is a button alone"),
            Map.entry("/desk/sources/{id}/anew", "it is a button alone"),
            Map.entry("/desk/share", "a device sends it"),
            Map.entry("/desk/share/{share}", "it has boxes beside the files that they stand for"),
            Map.entry("/desk/share/{share}/discard", "it is a button alone"),
            Map.entry("/desk/elsewhere/feeds/{feed}/stop", "it is a button alone"),
            Map.entry("/desk/mail/{mail}/back", "it is a button alone"),
            Map.entry("/desk/sources/{id}/signatures/look-up", "it is a button alone"),
            Map.entry("/desk/contacts/{id}/up", "it is a button alone"),
            Map.entry("/desk/contacts/{id}/remove", "it is a button alone"),
            Map.entry("/desk/corrections/{id}/remove", "it is a button alone"),
            Map.entry("/desk/terms/{term}/remove", "it is a button alone"),
            Map.entry("/desk/contacts/{id}/undo", "it is a button alone"),
            Map.entry("/desk/claims/{claim}/notes/{note}/resolve", "it is a button alone"),
            Map.entry("/desk/reviews/{submission}/notes/{note}/resolve", "its button is there only where there is a note; its form is that of the others"),
            Map.entry("/desk/reviews/{submission}/previews/{preview}/end", "its button is there only where there is a link to end, in the form of the others"),
            Map.entry("/desk/sources/{source}/answers", "it has boxes and lists beside the statements that they stand for"),
            Map.entry("/desk/dossiers/{dossier}/pages/{upload}", "it has boxes beside the pages that they stand for"),
            Map.entry("/desk/board/assign", "it has boxes beside the claims that they stand for"),
            Map.entry("/desk/sources/{source}/copies/{other}", "it has boxes beside the claims that they stand for"),
            Map.entry("/desk/replies/{id}/send", "its button is there only where there is a mail server; its form is that of the other buttons"));

    @Inject
    Site site;

    @Test
    void what_gives_words_back_calls_each_field_what_its_own_page_calls_it() {
        FormPages forms = new FormPages();
        List<String> pages = forms.pages();
        List<String> wrong = new ArrayList<>();
        Set<String> sent = new TreeSet<>();
        for (Locale language : site.languages()) {
            String prefix = language.equals(site.language()) ? "" : "/" + language.toLanguageTag();
            for (String path : pages) {
                Document page = forms.desk().page(prefix + path);
                for (Element form : page.select("main form[method=post]")) {
                    Map<String, String> labels = labels(page, form);
                    for (String action : labels.isEmpty() ? List.<String>of() : actions(page, form)) {
                        sent.add(Routes.taking(action.substring(prefix.length())));
                        Map<String, String> there = givenBack(forms.desk(), action, labels.keySet());
                        labels.forEach((name, label) -> {
                            if (!label.equals(there.get(name))) {
                                wrong.add(action + " " + name + ": " + label + " / " + there.get(name));
                            }
                        });
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
        Set<String> missed = Routes.writing().stream().map(Routes.Route::path).collect(Collectors.toCollection(TreeSet::new));
        missed.removeAll(sent);
        assertEquals(new TreeSet<>(UNNAMED.keySet()), missed);
    }

    @Test
    void what_two_texts_are_about_is_called_what_its_field_is_before_and_after_one_is_taken() {
        Dossier dossier = Given.dossier();
        Party party = Given.partyOf(dossier, "Party");
        Source source = Given.archived(dossier, Given.unique("They said so."));
        Statement statement = Given.statement(dossier, party, source, "They said so");
        Claim claim = Given.claim(dossier, party, Given.unique("A claim"), Given.checker());
        String answer = "/desk/answers/" + Given.answer(claim, statement, Stance.DENIES).id;
        Claim followed = Given.claim(Given.checker());
        Given.reopened(Given.published(followed, Given.checker(), Given.editor()), Mark.UNVERIFIED, "A note.", Given.checker());
        String reply = "/desk/replies/" + Given.asked(party, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2))).id + "/edit";
        compared("/desk/dossiers/" + dossier.id + "/edit", "/desk/dossiers/" + dossier.id, "title", "summary");
        compared("/desk/parties/" + party.id + "/edit", "/desk/parties/" + party.id, "name", "about", "interest", "aliases");
        String contact = "/desk/contacts/" + Given.contact(party, "press@example.org").id;
        compared(contact + "/edit", contact, "whom");
        Edition edition = Given.published(Given.claim(dossier, party, Given.unique("A claim"), Given.checker()), Given.checker(), Given.editor());
        Given.appearance(edition.claim, source, true, null);
        String correction = "/desk/corrections/" + Given.correctionAsked(edition, source, "corrections@krant.example").id;
        compared(correction, correction, "askedOf", "askedWords", "correctionNote");
        compared("/desk/claims/" + claim.id + "/edit", "/desk/claims/" + claim.id, "sentence", "claimantNote");
        compared("/desk/statements/" + statement.id, "/desk/statements/" + statement.id, "title", "workingTitle", "spokesperson", "saidPrinted",
                "datingNote", "paraphrase", "note");
        compared("/desk/sources/" + source.id + "/edit", "/desk/sources/" + source.id, "label", "headline", "byline", "datedPrinted", "note");
        compared(answer + "/edit", answer, "answerNote");
        compared(reply, reply, "questions", "note");
        compared("/desk/claims/" + followed.id, "/desk/claims/" + followed.id + "/verdict", "rationale", "deviation", "changeNote", "note");
    }

    /** Saves the form that was opened twice, and takes one of the texts that the second save is shown beside. */
    private static void compared(String path, String action, String... fields) {
        Desk desk = Desk.as("chief");
        Document page = desk.page(path);
        Response stale = null;
        for (String whose : List.of("Theirs", "Mine")) {
            Map<String, List<Object>> form = new LinkedHashMap<>(Desk.filled(page, "main form[method=post]"));
            List.of(fields).forEach(field -> form.put(field, List.of(Given.unique(whose))));
            stale = desk.post(action, form);
        }
        assertEquals(409, stale.statusCode(), path);
        Document both = Desk.page(stale);
        List<String> headings = headings(both);
        assertEquals(fields.length, headings.size(), path);
        for (String field : fields) {
            // the two halves of a date are each called more than the date
            String label = page.selectFirst("label[for=" + field + "]").ownText();
            assertTrue(headings.stream().anyMatch(heading -> field.endsWith("Printed") ? label.startsWith(heading) : label.equals(heading)),
                    label + " is none of " + headings);
        }
        Map<String, List<Object>> choice = new LinkedHashMap<>(Desk.filled(both, "form[id=form]"));
        both.select("input[form=form]").forEach(carried -> choice.merge(carried.attr("name"), List.of(carried.val()),
                (some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
        choice.put("take", List.of(both.selectFirst("button[name=take]").val()));
        assertEquals(headings.subList(1, headings.size()), headings(Desk.page(desk.post(action, choice))));
    }

    private static List<String> headings(Document page) {
        return page.select(".compare").stream().map(each -> each.previousElementSibling()).filter(each -> each.normalName().equals("h3"))
                .map(Element::text).toList();
    }

    /** What a page calls the fields of one of its forms, by their names. */
    private static Map<String, String> labels(Document page, Element form) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Element field : fields(page, form)) {
            Element group = field.closest("fieldset");
            boolean grouped = group != null && group.id().equals(field.attr("name"));
            Element label = grouped ? group.selectFirst("legend") : page.selectFirst("label[for=" + field.id() + "]");
            assertTrue(label != null, field.outerHtml());
            Element without = label.clone();
            without.select(".optional").remove();
            labels.put(field.attr("name"), without.text());
        }
        return labels;
    }

    private static List<Element> fields(Document page, Element form) {
        return page.select("main input:not([type=hidden]), main select, main textarea").stream()
                .filter(field -> field.closest("form") == form || !form.id().isEmpty() && field.attr("form").equals(form.id()))
                // what no page gives back
                .filter(field -> !field.attr("type").equals("password")).toList();
    }

    private static Set<String> actions(Document page, Element form) {
        Stream<String> buttons = page.select("main button").stream()
                .filter(button -> button.closest("form") == form || !form.id().isEmpty() && button.attr("form").equals(form.id()))
                .map(button -> button.attr("formaction")).filter(action -> !action.isEmpty());
        return Stream.concat(Stream.of(form.attr("action")), buttons).map(action -> action.replaceFirst("\\?.*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the page calls them that gives back a form which came from nowhere. */
    private static Map<String, String> givenBack(Desk desk, String action, Set<String> names) {
        RequestSpecification form = desk.asks().contentType("application/x-www-form-urlencoded");
        names.forEach(name -> form.formParam(name, WORDS));
        Document page = Desk.page(form.post(action));
        return page.select("main textarea").stream().collect(Collectors.toMap(field -> field.attr("name"),
                field -> page.selectFirst("label[for=" + field.id() + "]").text()));
    }
}
