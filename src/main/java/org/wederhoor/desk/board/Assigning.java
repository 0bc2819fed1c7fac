package org.wederhoor.desk.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.Account;
import org.wederhoor.claim.Assignment;
import org.wederhoor.claim.AssignmentRefusal;
import org.wederhoor.claim.AssignmentWords;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.LeftOver;

/** Whose a claim is and by when, on the claim's own page. */
@Named("assigning")
@RequestScoped
public class Assigning {

    /** On each page that it can be said on. */
    public static final Labels LABELS = AssignmentField.ALL.labels();

    private static final String VERSION = "assignmentVersion";
    private static final String OPENED = "assignmentOpened";

    @Inject
    Address address;

    @Inject
    Assigner assigner;

    @Inject
    Form form;

    private Form shown;
    private boolean stale;

    /** As it was typed when that could not be kept, or else as it is saved. */
    public Form of(UUID claimId) {
        return shown == null ? filled(claimId) : shown;
    }

    /** What is wrong with it. */
    public Form getShown() {
        return shown == null ? Form.blank(LABELS) : shown;
    }

    public AssignmentWords saved(UUID claimId) {
        return Missing.unless(Assignment.<Assignment>findById(claimId)).words();
    }

    /** Those who can have it: whoever has it now, though the account be closed, and all whose accounts are open. */
    public List<Account> owners(UUID claimId) {
        return Account.list("from Account a where a.disabledAt is null or a.id in (select s.owner.id from Assignment s where s.claimId = ?1)"
                + " order by a.fullName, a.id", claimId);
    }

    /** An account's name, and that it is closed where it is. */
    public String called(Account account) {
        return account.isDisabled()
                ? account.fullName + " (" + Words.messages(BoardMessages.class, address.language()).accountClosed() + ")" : account.fullName;
    }

    public String day(LocalDate day) {
        return AssignmentField.shown(day, address.language());
    }

    /** Whether what is typed is no longer what it was when the page was opened, and is not saved. */
    public boolean isUnsaved() {
        return shown != null;
    }

    /** Shows again what was chosen while another button of the page was pressed. */
    public void keep(UUID claimId) {
        if (form.has(OPENED) && !form.value(OPENED).equals(opened(form.value("owner"), form.value("due")))) {
            shown = LeftOver.of(form, filled(claimId), List.of("owner", "due")).orElse(null);
        }
    }

    /**
     * Gives the claim to whom the form says, by the day it says.
     *
     * @return the status to answer with: 303 when it says so now, else that of the page with what was typed in it
     */
    public int take(UUID claimId) {
        Account owner = form.optionalReference("owner", id -> Account.<Account>findById(id));
        AssignmentWords typed = new AssignmentWords(owner, DueField.read(form));
        if (!form.hasProblems()) {
            try {
                Transactions.run(() -> assign(claimId, typed));
            } catch (Refused refused) {
                form.problem(refused.words() == AssignmentRefusal.CLOSED_ACCOUNT ? "owner" : "due", refused.words());
            }
        }
        if (form.hasProblems()) {
            shown = form;
        }
        return !form.hasProblems() ? 303 : stale ? 409 : 422;
    }

    private void assign(UUID claimId, AssignmentWords typed) {
        Words meanwhile = assigner.assign(claimId, form.value(VERSION), now -> typed);
        if (meanwhile != null) {
            stale = true;
            form.with(VERSION, Assignment.<Assignment>findById(claimId).version).problem("owner", meanwhile);
        }
    }

    private Form filled(UUID claimId) {
        Assignment assignment = Missing.unless(Assignment.findById(claimId));
        Form filled = AssignmentField.ALL.filled(LABELS, assignment.words(), address.language()).with(VERSION, assignment.version);
        return filled.with(OPENED, opened(filled.value("owner"), filled.value("due")));
    }

    private static String opened(String owner, String due) {
        return owner + " " + due;
    }
}
