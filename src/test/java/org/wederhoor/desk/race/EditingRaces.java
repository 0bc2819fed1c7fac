package org.wederhoor.desk.race;

import java.util.List;
import java.util.Map;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.publication.edition.Edition;
import org.wederhoor.source.Source;
import org.wederhoor.support.Desk;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** Forms that change what is there, and parties that are merged. */
final class EditingRaces {

    private final People people;

    EditingRaces(People people) {
        this.people = people;
    }

    List<Race> all() {
        Dossier dossier = people.dossier();
        Source source = Given.source(dossier, "Report");
        Statement statement = Given.statement(dossier, people.party, source, "No.");
        Claim claim = people.claim(dossier);
        Answer answer = Given.answer(claim, statement, Stance.DENIES);
        Given.draft(claim, people.checker);
        String page = "/desk/claims/" + claim.id;
        String contact = "/desk/contacts/" + Given.contact(people.party, "press@example.org").id;
        Edition edition = Given.published(people.claim(), people.checker, people.editor);
        Given.appearance(edition.claim, source, true, null);
        String correction = "/desk/corrections/" + Given.correctionAsked(edition, source, "corrections@krant.example").id;
        return List.of(edit("contact", "note", contact, "/edit", "whom"), Race.some((one, two) -> contact()),
                edit("correction_request", "note", correction, "", "correctionNote"),
                edit("dossier", "summary", "/desk/dossiers/" + dossier.id, "/edit", "summary"),
                edit("party", "about", "/desk/parties/" + people.party.id, "/edit", "about"),
                edit("claim", "sentence", page, "/edit", "sentence"),
                edit("statement", "note", "/desk/statements/" + statement.id, "", "note"),
                edit("source", "note", "/desk/sources/" + source.id, "/edit", "note"),
                edit("answer", "note", "/desk/answers/" + answer.id, "/edit", "answerNote"),
                Race.beside((one, two) -> typed("verdict", "rationale", page + "/verdict", "rationale",
                        Tab.form(people.writing, page, "form.columns"), one, two)),
                Race.one((one, two) -> role()), Race.one((one, two) -> access("disable", false)),
                Race.one((one, two) -> access("enable", true)), Race.beside(this::merge),
                Race.beside((one, two) -> address(one, two)));
    }

    private Race edit(String table, String column, String path, String below, String field) {
        return Race.beside((one, two) -> typed(table, column, path, field, Tab.formTo(people.writing, path + below, path), one, two));
    }

    private List<Tab> typed(String table, String column, String path, String field, Map<String, Object> form, String one, String two) {
        return List.of(one, two).stream().map(text -> Tab.typing(people.writing, path, form, field, text,
                Tab.there(table + " where " + column + " = '" + text + "'"))).toList();
    }

    private List<Tab> role() {
        Account account = Given.checker();
        return List.of(role(account, "EDITOR"), role(account, "CHIEF"));
    }

    private Tab role(Account account, String role) {
        String path = "/desk/accounts/" + account.id + "/role";
        return Tab.pressing(people.leading, path, Tab.with(Tab.formTo(people.leading, path, path), "role", role),
                Tab.there("account where id = '" + account.id + "' and role = '" + role + "'"));
    }

    /** The account is closed or opened while it gets another role. */
    private List<Tab> access(String act, boolean disabled) {
        Account account = Given.checker();
        if (disabled) {
            Tables.change("update account set disabled_at = now() where id = '" + account.id + "'");
        }
        String path = "/desk/accounts/" + account.id + "/" + act;
        return List.of(role(account, "EDITOR"), Tab.button(people.leading, "/desk/accounts", path,
                Tab.there("account where id = '" + account.id + "' and disabled_at is " + (disabled ? "null" : "not null"))));
    }

    private List<Tab> address(String... texts) {
        Map<String, Object> form = Tab.with(Tab.formTo(people.writing, "/desk/account", "/desk/account"), "currentPassword", Given.PASSWORD);
        return List.of(texts).stream().map(text -> text.replaceAll("\\W", "") + "@example.org").map(typed -> Tab.typing(people.writing,
                "/desk/account", form, "email", typed, Tab.there("account where email = '" + typed + "'"))).toList();
    }

    /** A contact is removed while another moves before it. */
    private List<Tab> contact() {
        Party party = Given.party("Reached");
        Contact first = Given.contact(party, "first@example.org");
        Contact second = Given.contact(party, "second@example.org");
        return List.of(Tab.pressing(people.writing, "/desk/contacts/" + first.id + "/remove", Map.of("seen", 0),
                Tab.there("contact where id = '" + first.id + "' and removed_at is not null")),
                Tab.pressing(people.writing, "/desk/contacts/" + second.id + "/up", Map.of("above", first.id), () -> true));
    }

    private List<Tab> merge(String one, String two) {
        Party from = Given.party("Twice");
        Party into = Given.party("Once");
        String path = "/desk/parties/" + from.id + "/merge";
        Desk desk = people.leading;
        return typedBy(desk, path, Tab.formTo(desk, path + "?into=" + into.id, path), one, two);
    }

    private static List<Tab> typedBy(Desk desk, String path, Map<String, Object> form, String one, String two) {
        return List.of(one, two).stream()
                .map(text -> Tab.typing(desk, path, form, "about", text, Tab.there("party where about = '" + text + "'"))).toList();
    }
}
