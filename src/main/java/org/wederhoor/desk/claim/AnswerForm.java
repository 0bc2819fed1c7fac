package org.wederhoor.desk.claim;

import org.wederhoor.claim.Answer;
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
        return Form.blank().with("id", Ids.next());
    }

    Stance stance() {
        return form.choice("stance", Stance.class);
    }

    String note() {
        return form.text("note", 500);
    }

    /** Whether somebody else changed the answer since the form was opened; the form then holds both. */
    boolean isStale(Answer answer, Stance stance, String note) {
        if (answer.version == form.version() || answer.stance == stance && answer.note.equals(note)) {
            return false;
        }
        form.differs(DeskLabel.STANCE, answer.stance.name(), stance.name());
        form.differs(DeskLabel.NOTE, answer.note, note);
        form.with("version", answer.version);
        return true;
    }
}
