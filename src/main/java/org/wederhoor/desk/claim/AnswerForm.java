package org.wederhoor.desk.claim;

import java.util.Locale;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.claim.Stance;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.web.Form;
import org.wederhoor.web.Ids;

/** How a statement is said to stand to a claim, and the rules for saying it. */
class AnswerForm {

    private final Form form;

    AnswerForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank().with("answerId", Ids.next());
    }

    Stance stance() {
        return form.choice("stance", Stance.class);
    }

    String note() {
        return form.text("answerNote", 500);
    }

    /** Whether somebody else changed the answer since the form was opened; the form then holds both. */
    boolean isStale(Answer answer, Stance stance, String note, Locale language) {
        return answer.version != form.version() && differs(answer, stance, note, language);
    }

    /** Whether the answer says anything else than what was typed, whatever the form was opened on; the form then holds both. */
    boolean differs(Answer answer, Stance stance, String note, Locale language) {
        if (answer.stance == stance && answer.note.equals(note)) {
            return false;
        }
        form.against(of(answer));
        form.differs(DeskLabel.STANCE, word(answer.stance, language), word(stance, language), "stance");
        form.differs(DeskLabel.NOTE, answer.note, note, "answerNote");
        form.outdated(answer.version);
        return true;
    }

    static Form of(Answer answer) {
        return Form.blank().with("version", answer.version).with("stance", answer.stance.name()).with("answerNote", answer.note);
    }

    private static String word(Stance stance, Locale language) {
        return MessageBundles.get(ClaimMessages.class, Localized.Literal.of(language.toLanguageTag())).stance(stance);
    }
}
