package org.wederhoor.desk.claim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Claim;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.Mark;
import org.wederhoor.verdict.Verdict;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.VerdictWords;
import org.wederhoor.web.Form;
import org.wederhoor.web.Ids;

/** A mark and its rationale as they are typed, and the rules for them. */
class VerdictForm {

    private final Form form;

    VerdictForm(Form form) {
        this.form = form;
    }

    /** The open verdict's form, or, when there is none, one for a first draft that cites every answer. */
    static Form of(Claim claim, Verdict open) {
        if (open == null) {
            return Form.blank().with("id", Ids.next()).withAll("cites", ids(Answer.of(claim)));
        }
        return Form.blank().with("id", open.id).with("version", open.version).with("mark", open.mark)
                .with("rationale", open.rationale).withAll("cites", ids(List.copyOf(open.cites)))
                .with("changeKind", open.changeKind).with("changeNote", open.changeNote);
    }

    VerdictWords read(Claim claim) {
        List<Answer> cites = form.references("cites", key -> Answer.<Answer>findById(key)).stream()
                .filter(answer -> answer.claim.id.equals(claim.id)).toList();
        return new VerdictWords(form.optionalChoice("mark", Mark.class), form.text("rationale", VerdictWords.LONGEST_RATIONALE),
                cites, form.optionalChoice("changeKind", ChangeKind.class), form.text("changeNote", 1000));
    }

    /** Whether the form was opened on anything else than {@code open} as it is now; the form then holds both texts. */
    boolean isStale(Verdict open, VerdictWords typed, Locale language) {
        if (open.says(typed) || open.id.equals(form.newId()) && open.version == form.version()) {
            return false;
        }
        form.differs(DeskLabel.MARK, word(open.mark, language), word(typed.mark(), language));
        form.differs(DeskLabel.RATIONALE, open.rationale, typed.rationale());
        form.differs(DeskLabel.CITES, titles(open.cites), titles(typed.cites()));
        if (open.follows != null) {
            form.differs(DeskLabel.CHANGE_NOTE, open.changeNote, typed.changeNote());
        }
        form.with("id", open.id).with("version", open.version);
        return true;
    }

    private static String word(Mark mark, Locale language) {
        VerdictMessages words = MessageBundles.get(VerdictMessages.class, Localized.Literal.of(language.toLanguageTag()));
        return mark == null ? words.noMark() : words.mark(mark);
    }

    private static String titles(Collection<Answer> answers) {
        return answers.stream().map(answer -> answer.statement.deskTitle()).sorted().collect(Collectors.joining("\n"));
    }

    private static List<String> ids(List<Answer> answers) {
        return answers.stream().map(answer -> answer.id.toString()).toList();
    }
}
