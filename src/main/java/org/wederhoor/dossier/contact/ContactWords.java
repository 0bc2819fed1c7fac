package org.wederhoor.dossier.contact;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way, or several that belong together, to reach a party. Whatever is not known is null; a mail address, a phone number or a form is there.
 *
 * @param phone    as typed
 * @param form     the http or https address of a contact form
 * @param hours    when somebody is there; with a zone
 * @param language what the party is written to in, as a BCP 47 tag; null for the language of the dossier
 * @param note     whom to ask for, up to 500 characters; may be empty
 */
public record ContactWords(String mail, String phone, String form, PressHours hours, ZoneId zone, String language, String note) {

    /** A mail address and nothing else. */
    public static ContactWords ofMail(String mail) {
        return new ContactWords(mail, null, null, null, null, null, "");
    }

    /** In a line. */
    public String called() {
        return Stream.of(note, mail, phone, form).filter(each -> each != null && !each.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The hours in words; empty for none. */
    public String hoursIn(Locale language) {
        return hours == null ? "" : hours.in(language);
    }

    public String zoneName() {
        return zone == null ? null : zone.getId();
    }

    /** Whether a text is this contact's mail address, in whatever case. */
    public boolean isWrittenTo(String address) {
        return Objects.requireNonNullElse(mail, "").equalsIgnoreCase(address);
    }
}
