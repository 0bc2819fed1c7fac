package org.wederhoor.desk.preview;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Token;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** The links that show a submission to people outside, on the page of its review. */
@Named("previews")
@RequestScoped
public class PreviewLinks {

    public static final Labels LABELS = Labels.NONE.with("previewFor", Words.of(PreviewMessages.class, PreviewMessages::forLabel))
            .with("previewDays", Words.of(PreviewMessages.class, PreviewMessages::daysLabel));

    private static final String USUAL = "3";

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    private Form shown = Form.blank(LABELS);
    private String made;

    /** What was typed for a link that is not made yet. */
    public Form getShown() {
        return shown;
    }

    /** Where the link leads that was just made; null when none was. It is shown this once. */
    public String getMade() {
        return made;
    }

    public String getId() {
        return shown.value("previewId").isEmpty() ? Ids.next().toString() : shown.value("previewId");
    }

    public List<Integer> getDays() {
        return PreviewLink.DAYS;
    }

    public String getDaysChosen() {
        return shown.value("previewDays").isEmpty() ? USUAL : shown.value("previewDays");
    }

    public List<ListedPreview> of(Submission submission) {
        return PreviewLink.of(submission.id).stream().map(ListedPreview::of).toList();
    }

    /** Whether a link can be made to this submission. */
    public boolean offered(Submission submission) {
        return PreviewLink.isShown(submission);
    }

    /** Shows again what was typed while another button of the page was pressed. */
    public void keep() {
        if (!shown.hasProblems() && !form.value("previewFor").isBlank()) {
            shown = form.copy();
        }
    }

    public boolean isUnsaved() {
        return !shown.value("previewFor").isBlank();
    }

    /**
     * Makes the link that the form asks for. The same form sent once more ends the link that it made and makes another, since the secret
     * of the first cannot be shown again.
     *
     * @return false when the form has to be mended
     */
    public boolean make(UUID submissionId) {
        String madeFor = form.required("previewFor", PreviewLink.LONGEST_FOR);
        Integer days = PreviewLink.DAYS.stream().filter(each -> each.toString().equals(form.value("previewDays"))).findFirst().orElse(null);
        if (days == null) {
            form.problem("previewDays", WebProblem.CHOOSE);
        }
        if (!form.hasProblems()) {
            UUID id = form.id("previewId");
            String secret = Token.next();
            try {
                Transactions.call(() -> make(submissionId, id, secret, madeFor, days));
                made = Previews.PATH + secret;
                return true;
            } catch (Refused refused) {
                form.problem(Form.WHOLE, refused.words());
            }
        }
        shown = form;
        return false;
    }

    private PreviewLink make(UUID submissionId, UUID id, String secret, String madeFor, int days) {
        Claim claim = Claim.locked(Missing.unless(Submission.claimOf(submissionId)));
        PreviewLink known = PreviewLink.findById(id);
        if (known != null && known.endedAt == null && known.submission.id.equals(submissionId) && known.madeBy.id.equals(editor.getId())
                && known.madeFor.equals(madeFor)) {
            known.end(editor.account());
        }
        PreviewLink link = new PreviewLink(known == null ? id : Ids.next(), Submission.findById(submissionId), secret, madeFor, days,
                editor.account());
        link.persistAndFlush();
        editor.record(Verb.PREVIEW_MADE, Thing.CLAIM, claim.id, null);
        return link;
    }

    /**
     * Ends a link of the submission; one that is ended already stays as it is.
     *
     * @throws Missing when it has no such link
     */
    public void end(UUID submissionId, UUID id) {
        Transactions.run(() -> {
            Claim claim = Claim.locked(Missing.unless(Submission.claimOf(submissionId)));
            PreviewLink link = Missing.unless(PreviewLink.findById(id));
            if (!link.submission.id.equals(submissionId)) {
                throw new Missing();
            }
            if (link.endedAt == null) {
                link.end(editor.account());
                editor.record(Verb.PREVIEW_ENDED, Thing.CLAIM, claim.id, null);
            }
        });
    }
}
