package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.claim.suggestion.Suggestions;
import org.wederhoor.desk.NamesakeProblem;
import org.wederhoor.desk.source.QuoteWords;
import org.wederhoor.desk.source.WorkbenchMessages;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.PartyWords;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;

/** Where a party that a source names, and that the desk misses, is added beside the text. Suggestions are then looked for anew. */
@Path("/desk/sources/{source}/parties")
@RolesAllowed(Role.CHECKERS)
public class SourceParties {

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    QuoteWords quoting;

    /** Leads on to the source, for whoever asks for the address that the button sends to. */
    @GET
    public Response reader(@RestPath UUID source) {
        return address.see("/desk/sources/" + source);
    }

    /** @param suggestion whose speaker is the party; null for one that is typed, or else selected in the text */
    @POST
    public Response add(@RestPath("source") UUID id, @RestQuery UUID suggestion) {
        Missing.unless(SourceText.of(Missing.unless(Source.findById(id))));
        Form asked = suggestion == null ? form : form.copy().with("name", speaker(suggestion)).with("aliases", "").with("speaksFor", "");
        String called = asked.value("name").isBlank() ? asked.value("quotation") : asked.value("name");
        // selected words may run over the end of a line
        asked.with("name", called.strip().replaceAll("\\s+", " "));
        UUID party = Ids.next();
        String name = asked.required("name", PartyForm.LONGEST_NAME);
        PartyWords words = asked.hasProblems() || Party.named(name) != null ? null : new PartyForm(asked).read(party);
        if (asked.hasProblems()) {
            return quoting.page(id, suggestion == null || isUntyped() ? asked : beside(suggestion, asked), 422);
        }
        Party there = Transactions.call(() -> add(Source.locked(id), party, words, name));
        if (suggestion == null) {
            form.with("name", "").with("aliases", "").with("speaksFor", "");
        }
        if (there.id.equals(party)) {
            return quoting.back(id, "#suggestions");
        }
        form.problem(Form.WHOLE, meanwhile(there));
        return quoting.page(id, form, form.has("kind", there.kind.name()) ? 200 : 409);
    }

    private boolean isUntyped() {
        return form.value("name").isBlank() && form.value("aliases").isBlank();
    }

    /** What was typed about another party, with what is wrong with adding the speaker; sent once more by the same button, it is added. */
    private Form beside(UUID suggestion, Form asked) {
        form.withAll(NamesakeProblem.ANOTHER, asked.values(NamesakeProblem.ANOTHER));
        String name = asked.value("name");
        asked.problems().values().forEach(wrong -> form.problem("suggestion-" + suggestion, language -> name + ": " + wrong.in(language)));
        return form;
    }

    private static String speaker(UUID id) {
        return Missing.unless(Suggestion.<Suggestion>findById(id)).speaker;
    }

    /** The party of that name: the new one, or that which somebody was quicker to add. */
    private Party add(Source source, UUID id, PartyWords words, String name) {
        Party known = Party.named(name);
        Party party = known == null ? make(source, id, words) : known;
        source.dossiers.stream().map(dossier -> dossier.id).sorted().forEach(each -> Dossier.locked(each).involve(List.of(party)));
        Suggestions.renew(source);
        return party;
    }

    private Party make(Source source, UUID id, PartyWords words) {
        if (words == null) {
            throw new Refused(WebRefusal.CHANGED_SINCE);
        }
        Party party = new Party(id);
        party.describe(words);
        party.persistAndFlush();
        editor.record(Verb.CREATED, Thing.PARTY, id, words.name());
        source.dossiers.forEach(dossier -> editor.record(Verb.LINKED, Thing.DOSSIER, dossier.id, words.name()));
        return party;
    }

    private static Words meanwhile(Party party) {
        String name = party.name;
        return language -> Words.messages(WorkbenchMessages.class, language).addedMeanwhile(name, party.kind.in(language));
    }
}
