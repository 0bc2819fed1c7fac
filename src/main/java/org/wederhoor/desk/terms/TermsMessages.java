package org.wederhoor.desk.terms;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page with the desk's own terms. */
@MessageBundle("terms")
public interface TermsMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String add();

    @Message
    String addTerm();

    @Message
    String remove();

    @Message
    String removeSure();

    @Message
    String problem(TermProblem problem);

    @Message
    String gone();
}
