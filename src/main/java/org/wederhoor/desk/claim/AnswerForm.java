package org.wederhoor.desk.claim;

import java.util.List;
import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.AnswerWords;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** How a statement is said to stand to a claim, and the rules for saying it. */
public class AnswerForm {

    /** All that is typed about an answer, but for what it is between. */
    public static final List<String> FIELDS = List.of("stance", "basis", "qualifier", "countsBecause", "answerNote");

    private final Form form;

    public AnswerForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank().with("answerId", Ids.next());
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
        AnswerWords saved = answer.words();
        if (answer.version == form.version() || saved.equals(typed)) {
            return false;
        }
        form.against(of(answer));
        ClaimMessages words = MessageBundles.get(ClaimMessages.class, Localized.Literal.of(language.toLanguageTag()));
        form.differs(DeskLabel.STANCE, words.stance(saved.stance()), words.stance(typed.stance()), "stance");
        form.differs(DeskLabel.BASIS, word(saved.basis(), words), word(typed.basis(), words), "basis");
        form.differs(DeskLabel.QUALIFIER, word(saved.qualifier(), words), word(typed.qualifier(), words), "qualifier");
        form.differsInText(DeskLabel.COUNTS_BECAUSE, saved.countsBecause(), typed.countsBecause(), "countsBecause");
        form.differs(DeskLabel.NOTE, saved.note(), typed.note(), "answerNote");
        form.outdated(answer.version);
        return true;
    }

    static Form of(Answer answer) {
        return Form.blank().with("version", answer.version).with("stance", answer.stance.name()).with("answerNote", answer.note)
                .with("basis", answer.basis).with("qualifier", answer.qualifier).with("countsBecause", answer.countsBecause);
    }

    private static String word(Basis basis, ClaimMessages words) {
        return basis == null ? "" : words.basis(basis);
    }

    private static String word(Qualifier qualifier, ClaimMessages words) {
        return qualifier == null ? "" : words.qualifier(qualifier);
    }
}
