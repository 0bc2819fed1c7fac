package org.wederhoor.desk.contact;

import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.text;

import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.web.Words;

/** The fields of a contact. */
public enum ContactField implements Field<ContactWords> {

    MAIL(text("mail", ContactWords::mail)),
    PHONE(text("phone", ContactWords::phone)),
    WEB_FORM(text("webForm", ContactWords::form)),
    HOURS(new FieldValue<>(Map.of("hours", UnaryOperator.identity()), false,
            (form, words, language) -> form.with("hours", words.hoursIn(language)), ContactWords::hoursIn, ContactWords::hours)),
    ZONE(text("zone", ContactWords::zoneName)),
    LETTER_LANGUAGE(new FieldValue<>(Map.of("letterLanguage", UnaryOperator.identity()), false,
            (form, words, language) -> form.with("letterLanguage", words.language()),
            (words, language) -> called(words.language(), language), ContactWords::language, ContactField::called)),
    WHOM(runningText("whom", ContactWords::note));

    public static final Fields<ContactWords> ALL = Fields.of(values());

    private final FieldValue<ContactWords> value;

    ContactField(FieldValue<ContactWords> value) {
        this.value = value;
    }

    private static String called(String tag, Locale language) {
        return tag == null || tag.isEmpty() ? "" : Locale.forLanguageTag(tag).getDisplayLanguage(language);
    }

    @Override
    public FieldValue<ContactWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(ContactsMessages.class, language).field(this);
    }
}
