package org.wederhoor.desk.source;

import java.util.Locale;

import org.wederhoor.desk.DateField;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.SourceWords;
import org.wederhoor.web.Form;
import org.wederhoor.web.Ids;

/** What is typed about a source, and the rules for it. */
class SourceForm {

    private final Form form;

    SourceForm(Form form) {
        this.form = form;
    }

    static Form blank() {
        return Form.blank().with("id", Ids.next());
    }

    /** The form of a source as it is saved, its date in words of {@code language}. */
    static Form of(Source source, Locale language) {
        SourceWords words = source.words();
        Form filled = Form.blank().with("version", source.version).with("kind", words.kind()).with("label", words.label())
                .with("headline", words.headline()).with("outlet", id(words.outlet())).with("agency", id(words.agency()))
                .with("byline", words.byline()).with("address", words.address()).with("note", words.note());
        return DateField.fill(filled, "dated", words.dated(), language);
    }

    /** What was typed, with the parties of the present transaction; of use only when the form has no problems. */
    SourceWords read() {
        return new SourceWords(form.choice("kind", SourceKind.class), form.required("label", 200), form.optional("headline", 500),
                party("outlet"), party("agency"), form.optional("byline", 200), DateField.read(form, "dated"),
                form.webAddress("address"), form.text("note", 2000));
    }

    /** Whether somebody else changed the source since the form was opened; the form then holds both texts. */
    boolean isStale(Source source, SourceWords typed, Locale language) {
        SourceWords saved = source.words();
        if (source.version == form.version() || saved.equals(typed)) {
            return false;
        }
        form.differs(DeskLabel.KIND, saved.kind().in(language), typed.kind().in(language));
        form.differs(DeskLabel.LABEL, saved.label(), typed.label());
        form.differs(DeskLabel.HEADLINE, text(saved.headline()), text(typed.headline()));
        form.differs(DeskLabel.OUTLET, name(saved.outlet()), name(typed.outlet()));
        form.differs(DeskLabel.AGENCY, name(saved.agency()), name(typed.agency()));
        form.differs(DeskLabel.BYLINE, text(saved.byline()), text(typed.byline()));
        form.differs(DeskLabel.DATED, DateField.shown(saved.dated(), language), DateField.shown(typed.dated(), language));
        form.differs(DeskLabel.ADDRESS, text(saved.address()), text(typed.address()));
        form.differs(DeskLabel.NOTE, saved.note(), typed.note());
        form.outdated(source.version);
        return true;
    }

    private Party party(String field) {
        return form.optionalReference(field, key -> Party.findById(key));
    }

    private static Object id(Party party) {
        return party == null ? null : party.id;
    }

    private static String name(Party party) {
        return party == null ? "" : party.name;
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
