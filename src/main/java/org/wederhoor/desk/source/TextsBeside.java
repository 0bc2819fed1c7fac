package org.wederhoor.desk.source;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.wederhoor.desk.QuotationField;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.web.Ids;
import org.wederhoor.web.form.Form;

/** The texts that forms were opened from, for templates. */
@Named("beside")
@Singleton
class TextsBeside {

    /**
     * @param source the field of the form that names the source
     * @param place  the field that has the place of its words; of several, the first is meant
     * @return null for a form that is about no words of a text, or about something that is saved already
     */
    public TextBeside of(Form form, String source, String place) {
        if (!form.value("version").isEmpty()) {
            return null;
        }
        Source its = Ids.parsed(form.value(source)).map(id -> Source.<Source>findById(id)).orElse(null);
        return its == null || SourceText.of(its) == null ? null
                : QuotationField.placed(form.value(place), SourceText.placed(its)).map(at -> TextBeside.of(its, at)).orElse(null);
    }
}
