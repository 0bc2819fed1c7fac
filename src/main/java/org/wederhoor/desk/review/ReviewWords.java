package org.wederhoor.desk.review;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.desk.discussion.Discussion;
import org.wederhoor.desk.pin.Pins;
import org.wederhoor.desk.preview.PreviewLinks;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.LeftOver;

/** What somebody was writing on the review page while they pressed a button there that is about something else. */
@RequestScoped
class ReviewWords {

    static final String NOTE = "note";
    static final String TIME = "publishAt";
    static final String COMMENT = "comment";
    static final String PREVIEW = "previewFor";

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Discussion discussion;

    @Inject
    Form form;

    @Inject
    Pins pins;

    @Inject
    PreviewLinks previews;

    /**
     * The review page with the words that the button did not take, or, when there are none, the way onward.
     *
     * @param took the fields that it took
     */
    Response back(UUID submission, Response onward, String... took) {
        Form left = left(List.of(took));
        return left == null && !discussion.isUnsaved() && !previews.isUnsaved() && !pins.isUnsaved() ? onward : page(submission, left);
    }

    /** The review page, whatever is left of the words, with what can be shown nowhere else. */
    Response here(UUID submission, String... took) {
        return page(submission, left(List.of(took)));
    }

    private Form left(List<String> took) {
        if (!took.contains(COMMENT)) {
            discussion.keep();
        }
        if (!took.contains(PREVIEW)) {
            previews.keep();
        }
        pins.keep();
        // a reviewer who was chosen is no words: the page shows who is asked
        List<String> rest = Stream.of(NOTE, TIME).filter(field -> !took.contains(field)).toList();
        return LeftOver.of(form, Form.blank(Reviews.LABELS), rest).orElse(null);
    }

    private Response page(UUID submission, Form left) {
        return Response.ok(Reviews.page(submission, editor.account(), left == null ? Form.blank(Reviews.LABELS) : left, address)).build();
    }

    /** The review page with all words as they were typed, since some of them have to be mended. */
    Response again(UUID submission, int status) {
        discussion.keep();
        previews.keep();
        pins.keep();
        return Response.status(status).entity(Reviews.page(submission, editor.account(), form, address)).build();
    }
}
