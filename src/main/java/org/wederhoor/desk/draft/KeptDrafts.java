package org.wederhoor.desk.draft;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.web.Missing;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.KeptForms;

/** The drafts of whoever asks; nobody sees another's. */
@Named("drafts")
@RequestScoped
class KeptDrafts implements KeptForms {

    private static final int MOST = 5;

    @Inject
    CurrentEditor editor;

    @Inject
    Address address;

    /** One that is offered to whoever opens the form. */
    public record Offer(UUID id, int minutes) {

        public String discardPath() {
            return "/desk/drafts/" + id + "/discard";
        }
    }

    /** Those of the form on this page that hold other words than it, the newest five first. */
    public List<Offer> here(Form form) {
        return of(getFormPath(), form);
    }

    /** Those of the form that is sent to {@code path}, likewise. */
    public List<Offer> of(String path, Form form) {
        return Draft.of(editor.getId(), path).filter(draft -> DraftFields.differ(draft.values(), form)).limit(MOST)
                .map(draft -> new Offer(draft.id, (int) Duration.between(draft.savedAt, Instant.now()).toMinutes())).toList();
    }

    /** Where the form on this page is sent to: forms are opened below that address, and come back at it. */
    public String getFormPath() {
        return address.getPath().replaceAll("/(new|edit)$", "");
    }

    @Override
    public Map<String, List<String>> fields(UUID id, String path) {
        Draft draft = Missing.unless(Draft.findById(id));
        if (!draft.accountId.equals(editor.getId()) || !draft.path.equals(path)) {
            throw new Missing();
        }
        return draft.values();
    }
}
