package org.wederhoor.web.form;

import org.wederhoor.web.WebProblem;

/** What is said of a form for something that cannot be edited, when it is sent a second time with other words. */
public final class SentBefore {

    private SentBefore() {
    }

    /**
     * Notes that the form was sent before; it is then shown again with status 409, with what was typed now and what is kept.
     *
     * @param name of the field that differs
     * @param kept what that field said before
     */
    public static void note(Form form, String name, String kept) {
        form.problem(name, WebProblem.sentBefore(kept));
        form.outdated(form.version());
    }
}
