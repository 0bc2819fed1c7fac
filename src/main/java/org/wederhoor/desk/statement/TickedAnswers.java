package org.wederhoor.desk.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.Statement;
import org.wederhoor.claim.suggestion.Suggestion;
import org.wederhoor.desk.DeskProblem;
import org.wederhoor.desk.claim.AnswerLinks;
import org.wederhoor.desk.statement.AnswerTable.Done;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;

/** Links what was ticked in the table of answers to the claim. */
@RequestScoped
class TickedAnswers {

    /** @param version of the suggestion that it was; of no use for a statement */
    private record Ticked(UUID id, int version, AnswerWords words) {
    }

    @Inject
    Acceptance acceptance;

    @Inject
    AnswerLinks links;

    @Inject
    Form form;

    private List<Ticked> ticked = List.of();

    /** Reads what was ticked. To tick nothing is a problem, and so is a row of the table that has no stance. */
    void read(AnswerTable table) {
        if (form.values("row").isEmpty()) {
            form.problem("rows", Words.of(TableMessages.class, TableMessages::nothingTicked));
        }
        ticked = form.values("row").stream().distinct().sorted().map(this::read).toList();
        table.rows().stream().filter(row -> ticked.stream().anyMatch(each -> each.id.equals(row.id()) && each.words.stance() == null))
                .forEach(row -> form.problem("stance-" + row.id(), language -> row.who() + ": " + WebProblem.CHOOSE.in(language)));
    }

    private Ticked read(String key) {
        String[] parts = key.split(":", 2);
        UUID id = Ids.read(parts[0]);
        return new Ticked(id, parts.length == 1 ? -1 : version(parts[1]), new AnswerWords(form.optionalChoice("stance-" + id, Stance.class), "",
                form.optionalChoice("basis-" + id, Basis.class), null, ""));
    }

    private static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }

    /**
     * Links them in the present transaction. One that cannot be linked keeps no other from it.
     *
     * @param claim with its row locked
     */
    List<Done> link(Claim claim, UUID source) {
        List<Done> done = new ArrayList<>();
        ticked.forEach(each -> done.add(link(claim, source, each)));
        return done;
    }

    private Done link(Claim claim, UUID source, Ticked row) {
        Statement statement = Statement.findById(row.id);
        Suggestion suggestion = statement == null ? Suggestion.findById(row.id) : null;
        String who = statement != null ? statement.party.name : suggestion != null ? suggestion.speaker : "";
        if (row.words.stance() == null || statement == null && (suggestion == null || !suggestion.source.id.equals(source))) {
            return new Done(who, WebRefusal.CHANGED_SINCE);
        }
        try {
            Statement answering = statement != null ? ofDossier(statement, claim)
                    : acceptance.accept(Suggestion.locked(row.id), claim.dossier.id, null, row.version);
            return new Done(who, links.link(claim, answering, row.words, Ids::next) ? null : DeskProblem.ANSWERED_ALREADY);
        } catch (Refused refused) {
            return new Done(who, refused.words());
        }
    }

    private static Statement ofDossier(Statement statement, Claim claim) {
        if (!statement.dossier.id.equals(claim.dossier.id)) {
            throw new Missing();
        }
        return statement;
    }
}
