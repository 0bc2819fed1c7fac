package org.wederhoor.desk.board;

import java.time.LocalDate;

import org.wederhoor.account.Account;
import org.wederhoor.claim.AssignmentRefusal;
import org.wederhoor.claim.AssignmentWords;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/**
 * What is to become of all the claims that were ticked.
 *
 * @param owner      to whom they go; null for nobody, or where {@code setsOwner} is false
 * @param due        null for no day, or where {@code setsDue} is false
 */
record BulkChange(boolean setsOwner, Account owner, boolean setsDue, LocalDate due) {

    static final String NOBODY = "none";
    static final Labels LABELS = AssignmentField.ALL.labels().with("noDue", Words.of(BoardMessages.class, BoardMessages::noDue))
            .with("row", Words.of(BoardMessages.class, BoardMessages::claims)).with("all", Words.of(BoardMessages.class, BoardMessages::all))
            .with("shown", Labels.UNSEEN);

    /** What the form asks for; with a problem when that is nothing, or is not to be had. */
    static BulkChange read(Form form, LocalDate today) {
        boolean toNobody = form.has("owner", NOBODY);
        Account owner = toNobody ? null : form.optionalReference("owner", id -> Account.<Account>findById(id));
        if (owner != null && owner.isDisabled()) {
            form.problem("owner", AssignmentRefusal.CLOSED_ACCOUNT);
        }
        boolean noDay = form.has("noDue", "true");
        LocalDate due = noDay ? null : DueField.read(form);
        if (due != null && AssignmentRefusal.of(due, today) != null) {
            form.problem("due", AssignmentRefusal.of(due, today));
        }
        BulkChange change = new BulkChange(toNobody || owner != null, owner, noDay || due != null, due);
        if (!form.hasProblems() && !change.setsOwner && !change.setsDue) {
            form.problem("owner", BoardProblem.NO_CHANGE);
        }
        return change;
    }

    /** What an assignment says afterwards. */
    AssignmentWords of(AssignmentWords now) {
        return new AssignmentWords(setsOwner ? owner : now.owner(), setsDue ? due : now.due());
    }
}
