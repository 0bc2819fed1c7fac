package org.wederhoor.desk.race;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyRequest;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** The course of a reply request. */
final class ReplyRaces {

    private final People people;
    private final Claim claim;
    private final Statement statement;

    ReplyRaces(People people) {
        this.people = people;
        claim = people.claim();
        statement = Given.statement(claim.dossier, people.party, Given.source(claim.dossier, "Report"), "No.");
    }

    List<Race> all() {
        return List.of(Race.one((one, two) -> sending()), Race.beside(this::mending), Race.one(this::reminding), Race.one((one, two) -> extending()),
                Race.one((one, two) -> answering(two)), Race.one(this::refusing), Race.one((one, two) -> silence(two)),
                Race.both(this::receiving), Race.one(this::puttingAside));
    }

    private List<Tab> sending() {
        ReplyRequest request = Given.asked(people.party, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2)));
        return List.of(act(request, "sent", Map.of(), null, row(request, "asked_at is not null")), deadline(request, "2041-01-01"));
    }

    private List<Tab> mending(String one, String two) {
        ReplyRequest request = Given.asked(people.party, claim, ReplyChannel.MAIL, Instant.now().plus(Duration.ofDays(2)));
        String path = "/desk/replies/" + request.id + "/edit";
        Map<String, Object> form = Tab.with(Tab.formTo(people.writing, path, path), "claims", claim.id, "deadlineDate", "2041-01-01",
                "deadlineTime", "17:00", "then", "save");
        return List.of(one, two).stream().map(text -> Tab.typing(people.writing, path, form, "questions", text,
                Tab.there("reply_request where questions = '" + text + "'"))).toList();
    }

    private List<Tab> reminding(String one, String two) {
        ReplyRequest request = Given.asked(people.party, claim);
        return List.of(one, two).stream().map(text -> act(request, "remind", Map.of("remindNote", text), text,
                Tab.there("reply_reminder where note = '" + text + "'"))).toList();
    }

    private List<Tab> receiving(String one, String two) {
        String path = "/desk/replies/" + Given.asked(people.party, claim).id + "/answer";
        return List.of(one, two).stream().map(text -> new Tab(people.writing, path, Map.of("text", text), () -> people.writing.asks()
                .header("Origin", Desk.origin()).multiPart("token", people.writing.token()).multiPart("text", text).post(path), text,
                Tab.there("reply_answer a join source_text t using (source_id) where t.text = '" + text + "'"))).toList();
    }

    private List<Tab> puttingAside(String one, String two) {
        String mail = "/desk/mail/" + Given.mailInTray(Given.asked(people.party, claim), "Buy now.");
        Map<String, Object> form = Tab.form(people.writing, mail, "#form");
        return List.of(one, two).stream().map(text -> Tab.typing(people.writing, mail + "/aside", form, "reason", text,
                Tab.there("mailbox_mail where reason = '" + text + "'"))).toList();
    }

    private List<Tab> extending() {
        ReplyRequest request = Given.asked(people.party, claim);
        return List.of(deadline(request, "2041-01-01"), deadline(request, "2041-01-02"));
    }

    private List<Tab> answering(String words) {
        ReplyRequest request = Given.asked(people.party, claim);
        return List.of(act(request, "statement", Map.of("statement", statement.id), null, row(request, "outcome = 'STATEMENT'")),
                refusal(request, words));
    }

    private List<Tab> refusing(String one, String two) {
        ReplyRequest request = Given.asked(people.party, claim);
        return List.of(refusal(request, one), refusal(request, two));
    }

    private List<Tab> silence(String words) {
        ReplyRequest request = Given.asked(people.party, claim);
        Tables.change("update reply_request set asked_at = now() - interval '3 days', deadline = now() - interval '1 day' where id = '"
                + request.id + "'");
        return List.of(act(request, "unanswered", Map.of(), null, row(request, "outcome = 'NO_ANSWER'")), refusal(request, words));
    }

    private Tab refusal(ReplyRequest request, String words) {
        return act(request, "refused", Map.of("refusalWords", words), words, row(request, "refusal = '" + words + "'"));
    }

    private Tab deadline(ReplyRequest request, String day) {
        return act(request, "deadline", Map.of("deadlineDate", day, "deadlineTime", "17:00"), day,
                row(request, "deadline::date = '" + day + "'"));
    }

    private Tab act(ReplyRequest request, String act, Map<String, Object> typed, String words, BooleanSupplier kept) {
        String page = "/desk/replies/" + request.id;
        Map<String, Object> form = Tab.form(people.writing, page, "#form");
        form.putAll(typed);
        return Tab.of(people.writing, page + "/" + act, form, words, kept);
    }

    private static BooleanSupplier row(ReplyRequest request, String holds) {
        return Tab.there("reply_request where id = '" + request.id + "' and " + holds);
    }
}
