package org.wederhoor.web.error;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.wederhoor.web.WebRefusal;
import org.wederhoor.web.Words;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.form.Taken;

/**
 * What the page shows that gives a refused form back.
 *
 * @param action where the form can be sent again; null where that must not be offered, or would be refused once more
 * @param fields what was typed, by field
 * @param labels what the form's own page calls the fields
 */
record Recovery(Words reason, String action, Map<String, List<String>> fields, Labels labels) {

    private static final Set<String> TECHNICAL = Set.of("id", "version", "then", "next", "draftPath");
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Whether signing in comes first. */
    public boolean isSignedOut() {
        return reason == WebRefusal.SESSION_GONE;
    }

    /** Whether all that was wrong is the form's token, which this page's form has anew. */
    public boolean isRenewed() {
        return reason == WebRefusal.FORM_TOKEN;
    }

    public Words label(String name) {
        return labels.of(name);
    }

    /** Whether a value was put into the form by the page, or says nothing to a person. */
    public boolean isTechnical(String name, String value) {
        return value.isBlank() || label(name) == Labels.UNSEEN || TECHNICAL.contains(name) || Taken.isCarried(name)
                || name.startsWith("rowVersion-") || ID.matcher(value).matches();
    }
}
