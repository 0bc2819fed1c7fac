package org.wederhoor.desk.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.claim.Statement;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** A mark and its rationale as they are typed, and the rules for them. */
class VerdictForm {

    private final Form form;

    VerdictForm(Form form) {
        this.form = form;
    }

    /** The open verdict's form, or, when there is none, one for a first draft that cites every answer. */
    static Form of(Claim claim, Verdict open) {
        if (open == null) {
            return Form.blank().with("id", Ids.next()).withAll("cites", ids(Answer.of(claim).stream().map(answer -> answer.statement).toList()));
        }
        return Form.blank().with("id", open.id).with("version", open.version).with("mark", open.mark)
                .with("rationale", open.rationale).withAll("cites", ids(open.cites))
                .with("changeKind", open.changeKind).with("changeNote", open.changeNote)
                .with("deviation", open.deviation).with("note", open.note);
    }

    VerdictWords read(Claim claim) {
        List<Statement> cites = form.references("cites", key -> Statement.<Statement>findById(key)).stream()
                .filter(statement -> Answer.between(claim, statement) != null).toList();
        return new VerdictWords(form.optionalChoice("mark", Mark.class), form.markdown("rationale", VerdictWords.LONGEST_RATIONALE),
                cites, form.optionalChoice("changeKind", ChangeKind.class), form.text("changeNote", 1000),
                form.text("deviation", 2000), form.text("note", 2000));
    }

    /** Whether a form that came along with something else holds words that {@code open} (null: nothing yet) does not. */
    static boolean isUnsaved(Form form, Claim claim, Verdict open) {
        // a copy, because what is wrong with these words is for the button that saves them to say
        VerdictWords typed = new VerdictForm(form.copy()).read(claim);
        return open == null ? typed.mark() != null || !typed.rationale().isEmpty()
                || !typed.deviation().isEmpty() || !typed.note().isEmpty() : !open.says(typed);
    }

    /** Whether the form was opened on anything else than {@code open} as it is now; the form then holds both texts. */
    boolean isStale(Verdict open, VerdictWords typed, Locale language) {
        if (open.says(typed) || open.id.equals(form.newId()) && open.version == form.version()) {
            return false;
        }
        VerdictMessages words = MessageBundles.get(VerdictMessages.class, Localized.Literal.of(language.toLanguageTag()));
        form.against(of(open.claim, open));
        form.differs(DeskLabel.MARK, word(open.mark, words), word(typed.mark(), words), "mark");
        form.differsInText(DeskLabel.RATIONALE, open.rationale, typed.rationale(), "rationale");
        form.differs(DeskLabel.CITES, titles(open.cites), titles(typed.cites()), "cites");
        if (open.follows != null) {
            form.differs(DeskLabel.CHANGE_KIND, word(open.changeKind, words), word(typed.changeKind(), words), "changeKind");
            form.differsInText(DeskLabel.CHANGE_NOTE, open.changeNote, typed.changeNote(), "changeNote");
        }
        form.differsInText(DeskLabel.DEVIATION, open.deviation, typed.deviation(), "deviation");
        form.differs(DeskLabel.NOTE, open.note, typed.note(), "note");
        form.with("id", open.id).outdated(open.version);
        return true;
    }

    private static String word(Mark mark, VerdictMessages words) {
        return mark == null ? words.noMark() : words.mark(mark);
    }

    private static String word(ChangeKind kind, VerdictMessages words) {
        return kind == null ? "" : words.change(kind);
    }

    private static String titles(Collection<Statement> statements) {
        return statements.stream().map(Statement::deskTitle).sorted().collect(Collectors.joining("\n"));
    }

    private static List<String> ids(Collection<Statement> statements) {
        return statements.stream().map(statement -> statement.id.toString()).toList();
    }
}
