package org.wederhoor.desk.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import org.wederhoor.dossier.contact.NotHours;

/** The words of a party's contacts. */
@MessageBundle("contacts")
public interface ContactsMessages {

    @Message
    String field(ContactField field);

    @Message
    String problem(ContactProblem problem);

    @Message
    String refusal(ContactRefusal refusal);

    @Message
    String notHours(NotHours.Fault fault, String at);

    @Message
    String unknownZone(String typed);

    @Message
    String removedBy(String name);

    @Message
    String title();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String add();

    @Message
    String newContact();

    @Message
    String editContact();

    @Message
    String edit();

    @Message
    String up();

    @Message
    String remove();

    @Message
    String removed();

    @Message
    String undo();

    @Message
    String mailHint();

    @Message
    String phoneHint();

    @Message
    String webFormHint();

    @Message
    String hoursHint();

    @Message
    String zoneHint();

    @Message
    String languageHint();

    @Message
    String asDossier();

    @Message
    String whomHint();

    @Message
    String theirTime(String time);

    @Message
    String openUntil(String time);

    @Message
    String openUntilDay(String day, String time);

    @Message
    String openAlways();

    @Message
    String opensToday(String time);

    @Message
    String opensTomorrow(String time);

    @Message
    String opensOn(String day, String time);

    @Message
    String hoursIn(String hours, String zone);

    @Message
    String writtenIn(String language);
}
