package org.wederhoor.publication.figures;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the newsroom's figures. */
@MessageBundle("figures")
public interface FiguresMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String kind(FigureKind kind);

    @Message
    String meaning(FigureKind kind);

    /** @param key what a column of a figure counts; those of days are the fewest of each stretch */
    @Message
    String column(String key);

    @Message
    String chartOf(String figure);

    @Message
    String tableOf(String figure);

    @Message
    String month();

    @Message
    String all();

    @Message
    String newest(int months);

    @Message
    String csv();

    @Message
    String csvOf(String figure);

    @Message
    String nothing();

    @Message
    String forReaders();
}
