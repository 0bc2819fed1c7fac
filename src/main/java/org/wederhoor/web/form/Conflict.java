package org.wederhoor.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** That somebody else was quicker: what is saved by now, beside what was typed into a form that was opened before that. */
public final class Conflict {

    private final List<Difference> differences = new ArrayList<>();

    Conflict(List<Difference> differences) {
        this.differences.addAll(differences);
    }

    /** What somebody else saved in the meantime, beside what was typed. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /**
     * Notes that fields were changed by somebody else, where they were; what was typed stays in the form, and the page shows both.
     *
     * @param theirs what is saved now, as a person reads it
     * @param mine   what was typed, likewise
     */
    public void differs(String theirs, String mine, String field) {
        add(new Difference(List.of(field), theirs, mine, Map.of(), false));
    }

    /**
     * As {@link #differs(String, String, String)}, where the page can offer to take theirs.
     *
     * @param fields those that hold it
     * @param saved  the form as it would be filled now
     * @param joins  whether it is running text in one field, so that both texts can also be joined
     */
    public void differs(String theirs, String mine, List<String> fields, Form saved, boolean joins) {
        add(Difference.from(saved, fields, theirs, mine, joins));
    }

    private void add(Difference difference) {
        if (!difference.isNone()) {
            differences.add(difference);
        }
    }
}
