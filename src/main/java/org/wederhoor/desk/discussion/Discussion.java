package org.wederhoor.desk.discussion;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** What the desk says about a claim among itself, on whichever page it is read. Nothing of it belongs to a verdict. */
@Named("discussion")
@RequestScoped
public class Discussion {

    /** On each page that has the discussion on it. */
    public static final Labels LABELS = Labels.NONE.with("comment", Words.of(DiscussionMessages.class, DiscussionMessages::comment));

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    private Form shown = Form.blank(LABELS);

    /** The comment as it was typed when it could not be kept; blank otherwise. */
    public Form getShown() {
        return shown;
    }

    /** Shows the comment again that was being written while another button of the page was pressed. */
    public void keep() {
        if (!form.value("comment").isBlank()) {
            shown = Form.blank(LABELS).with("comment", form.value("comment")).with("commentId", form.value("commentId"));
        }
    }

    /** Whether a comment that is being written is on the page. */
    public boolean isUnsaved() {
        return !shown.value("comment").isBlank();
    }

    /** All that was said, in the order it was said. */
    public List<Comment> of(Claim claim) {
        return Comment.about(claim);
    }

    /** A fresh id for a comment that is about to be written, or that of the one that could not be kept. */
    public String getId() {
        return shown.value("commentId").isEmpty() ? Ids.next().toString() : shown.value("commentId");
    }

    /**
     * Adds the comment in the form, or withdraws the one whose button was pressed.
     *
     * @return false when the comment has to be mended; the page then shows it as it was typed
     * @throws Missing when there is no such claim or comment
     * @throws Refused when somebody withdraws another's
     */
    public boolean take(UUID claimId) {
        if (form.has("withdrawComment")) {
            UUID id = form.id("withdrawComment");
            Transactions.call(() -> withdraw(claimId, id));
            return true;
        }
        String text = form.required("comment", Comment.LONGEST);
        if (form.hasProblem("comment")) {
            shown = form;
            return false;
        }
        UUID id = form.id("commentId");
        Transactions.call(() -> add(claimId, id, text));
        return true;
    }

    /** The same form sent twice is one comment. */
    private Comment add(UUID claimId, UUID id, String text) {
        Claim claim = Missing.unless(Claim.findById(claimId));
        Comment known = Comment.findById(id);
        if (known != null && known.author.id.equals(editor.getId()) && known.text.equals(text)) {
            return known;
        }
        Comment comment = new Comment(known == null ? id : Ids.next(), claim, editor.account(), text);
        comment.persistAndFlush();
        editor.record(Verb.COMMENTED, Thing.CLAIM, claimId, null);
        return comment;
    }

    private Comment withdraw(UUID claimId, UUID id) {
        Claim.locked(claimId);
        Comment comment = Missing.unless(Comment.findById(id));
        if (!comment.claim.id.equals(claimId)) {
            throw new Missing();
        }
        if (comment.withdrawnAt == null) {
            comment.withdraw(editor.account());
            editor.record(Verb.COMMENT_WITHDRAWN, Thing.CLAIM, claimId, null);
        }
        return comment;
    }
}
