package org.wederhoor.desk.preview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around previews for people outside. */
@MessageBundle("preview")
public interface PreviewMessages {

    @Message
    String title();

    @Message
    String notice(String site);

    @Message
    String until(String time);

    @Message
    String nothingTitle();

    @Message
    String nothing();

    @Message
    String heading();

    @Message
    String hint();

    @Message
    String forLabel();

    @Message
    String forHint();

    @Message
    String daysLabel();

    @Message
    String days(int number);

    @Message
    String make();

    @Message
    String madeOnce();

    @Message
    String madeBy(String name, String time);

    @Message
    String openUntil(String time);

    @Message
    String ranOut(String time);

    @Message
    String ended(String name, String time);

    @Message
    String closed();

    @Message
    String neverOpened();

    @Message
    String opened(long number);

    @Message
    String end();

    @Message
    String endSure();
}
