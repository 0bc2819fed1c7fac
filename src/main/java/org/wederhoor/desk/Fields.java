package org.wederhoor.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.wederhoor.history.Changes;
import org.wederhoor.web.form.Conflict;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;

/**
 * All fields of a thing, each said once. From them come the labels of its form, the form as it is filled, what differs when somebody
 * else was quicker to save, and what the journal records. Reading what was typed is no business of theirs.
 *
 * @param <W> what the thing says
 */
public final class Fields<W> {

    private final List<Field<W>> all;

    private Fields(List<Field<W>> all) {
        this.all = all;
    }

    public static <W> Fields<W> of(Field<W>[] all) {
        return new Fields<>(List.of(all));
    }

    /** What the fields of the form are called. */
    public Labels labels() {
        Labels labels = Labels.NONE;
        for (Field<W> field : all) {
            labels = labels.with(String.join("+", names(field)), field);
            for (String name : names(field)) {
                labels = labels.with(name, field.value().parts().get(name).apply(field));
            }
        }
        return labels;
    }

    /**
     * The form with what {@code words} say in it.
     *
     * @param labels of the whole form, which may hold more than these fields
     */
    public Form filled(Labels labels, W words, Locale language) {
        Form form = Form.blank(labels);
        all.forEach(field -> field.value().filling().fill(form, words, language));
        return form;
    }

    /**
     * Whether somebody else saved other words since the form was opened, on another version than {@code version}; the form is then
     * {@link #outdated}.
     */
    public boolean isStale(Form form, int version, W saved, W typed, Locale language) {
        if (version == form.version() || saved.equals(typed)) {
            return false;
        }
        outdated(form, version, saved, typed, language);
        return true;
    }

    /** Notes in the form what {@code version}, the one that is saved now, says otherwise than was typed. */
    public void outdated(Form form, int version, W saved, W typed, Locale language) {
        Form now = filled(Labels.NONE, saved, language);
        Conflict conflict = form.outdated(version);
        for (Field<W> field : all) {
            FieldValue<W> value = field.value();
            conflict.differs(value.shown().apply(saved, language), value.shown().apply(typed, language), names(field), now, value.joins());
        }
    }

    /** What is otherwise than it was, for the journal. */
    public Changes changes(W before, W after) {
        Changes changes = new Changes();
        all.forEach(field -> changes.with(field.name(), field.value().recorded().apply(before), field.value().recorded().apply(after)));
        return changes;
    }

    /** The field that the journal knows by a name; empty where there is none, or no longer. */
    public Optional<Field<W>> named(String name) {
        return all.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    private static List<String> names(Field<?> field) {
        return List.copyOf(field.value().parts().keySet());
    }
}
