package org.wederhoor.desk.pin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.claim.Claim;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.verdict.Submission;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Refused;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** Notes of the desk on single sentences and answers, on the page of a review and on the claim's. Nothing of them belongs to a verdict. */
@Named("pins")
@RequestScoped
public class Pins {

    /** The field for the words of a note, once for each place that one can be pinned to. */
    public static final String FIELD = "pinNote";
    public static final Labels LABELS = Labels.NONE.with(FIELD, Words.of(PinMessages.class, PinMessages::label)).with(Pins.SEEN, Labels.UNSEEN);

    private static final String SEEN = "openNotesId";

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    private Form shown = Form.blank(LABELS);
    // read once for all answers of a page
    private final Map<UUID, List<Pinned>> open = new HashMap<>();

    /** What was typed and is not pinned yet. */
    public Form getShown() {
        return shown;
    }

    public boolean isUnsaved() {
        return shown.values(FIELD).stream().anyMatch(text -> !text.isBlank());
    }

    public String getId() {
        return shown.value("pinId").isEmpty() ? Ids.next().toString() : shown.value("pinId");
    }

    /** Every sentence of its rationale, and every answer, with the notes on it; those on words that are gone come last. */
    public List<PinnedTo> of(Submission submission) {
        List<PinPlace> places = PinPlace.of(submission.read());
        List<Pinned> left = new ArrayList<>(Pinned.of(PinnedNote.on(submission)));
        List<PinnedTo> all = new ArrayList<>();
        for (PinPlace place : places) {
            List<Pinned> here = left.stream().filter(each -> place.holds(each.note())).toList();
            left.removeAll(here);
            all.add(new PinnedTo(all.size(), place.statement() != null, place.words(), here));
        }
        Map<String, List<Pinned>> gone = new LinkedHashMap<>();
        left.forEach(each -> gone.computeIfAbsent(each.note().pinnedTo, any -> new ArrayList<>()).add(each));
        gone.forEach((words, notes) -> all.add(new PinnedTo(-1, false, words, notes)));
        return all;
    }

    /** Those on a submission, or come along to it, that nobody has resolved. */
    public List<Pinned> openOn(Submission submission) {
        return Pinned.of(PinnedNote.on(submission)).stream().filter(each -> each.resolution() == null).toList();
    }

    /** What tells the decision which notes its page showed. */
    public String seen(List<Pinned> notes) {
        return notes.stream().map(each -> each.note().id.toString()).collect(Collectors.joining(" "));
    }

    /**
     * Lets nobody approve over a note that came while they read; the claim's row is locked.
     *
     * @throws Refused when somebody else has pinned one that their page did not show, and nobody has resolved it
     */
    public void requireSeen(Submission submission) {
        if (openOn(submission).stream().anyMatch(each -> !each.note().author.id.equals(editor.getId())
                && !form.value(SEEN).contains(each.note().id.toString()))) {
            throw new Refused(Words.of(PinMessages.class, PinMessages::cameMeanwhile));
        }
    }

    /** Those on sentences of a claim's rationale that nobody has resolved. */
    public List<Pinned> openOn(Claim claim) {
        return open(claim).stream().filter(each -> each.note().statementId == null).toList();
    }

    /** Those on an answer to a claim that nobody has resolved. */
    public List<Pinned> openOn(Claim claim, UUID statement) {
        return open(claim).stream().filter(each -> statement.equals(each.note().statementId)).toList();
    }

    private List<Pinned> open(Claim claim) {
        return open.computeIfAbsent(claim.id, id -> Pinned.of(PinnedNote.open(claim)));
    }

    /** Shows the notes again that were being written while another button of the page was pressed. */
    public void keep() {
        if (!shown.hasProblems() && form.values(FIELD).stream().anyMatch(text -> !text.isBlank())) {
            shown = form.copy();
        }
    }

    /**
     * Pins the note whose button was pressed. The same form sent twice is one note.
     *
     * @return false when the note has to be mended
     */
    public boolean pin(UUID submissionId) {
        List<PinPlace> places = PinPlace.of(Missing.unless(Submission.<Submission>findById(submissionId)).read());
        int index = IntStream.range(0, places.size()).filter(i -> form.has("pin", Integer.toString(i))).findFirst().orElseThrow(Missing::new);
        Form one = Form.blank(LABELS).with("text", form.valueAt(FIELD, index));
        String text = one.required("text", PinnedNote.LONGEST);
        if (one.hasProblems()) {
            form.problem(form.numbered(FIELD, index), one.problemOf("text"));
            shown = form;
            return false;
        }
        UUID id = form.id("pinId");
        Transactions.call(() -> pin(submissionId, id, places.get(index), text));
        List<String> left = IntStream.range(0, form.values(FIELD).size()).mapToObj(i -> i == index ? "" : form.valueAt(FIELD, i)).toList();
        form.withAll(FIELD, left).with("pinId", "");
        keep();
        return true;
    }

    private PinnedNote pin(UUID submissionId, UUID id, PinPlace place, String text) {
        Claim claim = Claim.locked(Missing.unless(Submission.claimOf(submissionId)));
        PinnedNote known = PinnedNote.findById(id);
        if (known != null && known.author.id.equals(editor.getId()) && known.text.equals(text) && known.pinnedTo.equals(place.words())) {
            return known;
        }
        PinnedNote note = new PinnedNote(known == null ? id : Ids.next(), Submission.findById(submissionId), place, editor.account(), text);
        note.persistAndFlush();
        editor.record(Verb.PINNED, Thing.CLAIM, claim.id, null);
        return note;
    }

    /**
     * Resolves a note on a claim; one that is resolved already stays as it is.
     *
     * @throws Missing when there is no such note on it
     */
    public void resolve(UUID claimId, UUID id) {
        Transactions.run(() -> {
            Claim.locked(claimId);
            PinnedNote note = Missing.unless(PinnedNote.findById(id));
            if (!note.submission.verdict.claim.id.equals(claimId)) {
                throw new Missing();
            }
            if (PinResolution.findById(id) == null) {
                new PinResolution(id, editor.account()).persistAndFlush();
                editor.record(Verb.RESOLVED, Thing.CLAIM, claimId, null);
            }
        });
    }
}
