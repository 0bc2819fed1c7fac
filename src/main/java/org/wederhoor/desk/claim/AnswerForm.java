package org.wederhoor.desk.claim;

import java.util.List;
import java.util.Locale;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/** How a statement is said to stand to a claim, and the rules for saying it. */
public class AnswerForm {

    public static final Labels LABELS = AnswerField.ALL.labels();

    /** With the statement that a claim is linked to. */
    static final Labels LINKING = LABELS.with("statement", Words.of(ClaimsMessages.class, ClaimsMessages::statement));

    /** All that is typed about an answer, but for what it is between. */
    public static final List<String> FIELDS = List.of("stance", "basis", "qualifier", "countsBecause", "answerNote");

    private final Form form;

    public AnswerForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank(LINKING).with("answerId", Ids.next());
    }

    /** What was typed; with problems in the form, some of it may be null. */
    public AnswerWords read() {
        Stance stance = form.choice("stance", Stance.class);
        Qualifier qualifier = form.optionalChoice("qualifier", Qualifier.class);
        String countsBecause = form.text("countsBecause", 500);
        return new AnswerWords(stance, form.text("answerNote", 500), form.optionalChoice("basis", Basis.class), qualifier,
                countsBecause);
    }

    /** Whether somebody else changed the answer since the form was opened; the form then holds both. */
    boolean isStale(Answer answer, AnswerWords typed, Locale language) {
        return AnswerField.ALL.isStale(form, answer.version, answer.words(), typed, language);
    }

    static Form of(Answer answer, Locale language) {
        return AnswerField.ALL.filled(LABELS, answer.words(), language).with("version", answer.version);
    }
}
