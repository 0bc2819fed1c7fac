package org.wederhoor.desk.contact;

import java.time.ZoneId;
import java.util.Locale;

import org.wederhoor.dossier.contact.Contact;
import org.wederhoor.dossier.contact.ContactWords;
import org.wederhoor.dossier.contact.NotHours;
import org.wederhoor.dossier.contact.PhoneNumber;
import org.wederhoor.dossier.contact.PressHours;
import org.wederhoor.web.Ids;
import org.wederhoor.web.MailAddress;
import org.wederhoor.web.Site;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.time.Zones;

/** What is typed about a contact, and the rules for it. */
class ContactForm {

    static final Labels LABELS = ContactField.ALL.labels();

    private static final int LONGEST_HOURS = 500;
    private static final int LONGEST_ZONE = 60;
    private static final int LONGEST_NOTE = 500;

    private final Form form;

    ContactForm(Form form) {
        this.form = form;
    }

    /** Most parties are where the newsroom is. */
    static Form blank(Site site) {
        return Form.blank(LABELS).with("id", Ids.next()).with("zone", site.zone().getId());
    }

    static Form of(Contact contact, Locale language) {
        return ContactField.ALL.filled(LABELS, contact.words(), language).with("version", contact.version);
    }

    ContactWords read(Site site) {
        ContactWords words = new ContactWords(mail(), phone(), form.webAddress("webForm"), hours(), zone(), language(site), form.text("whom", LONGEST_NOTE));
        if (!form.hasProblems() && words.mail() == null && words.phone() == null && words.form() == null) {
            form.problem("mail", ContactProblem.NOTHING);
        }
        if (words.hours() != null && form.value("zone").isBlank()) {
            form.problem("zone", ContactProblem.ZONE_MISSING);
        }
        return words;
    }

    /** Whether somebody else changed it since the form was opened; the form then holds both texts. */
    boolean isStale(Contact contact, ContactWords typed, Locale language) {
        return ContactField.ALL.isStale(form, contact.version, contact.words(), typed, language);
    }

    private String mail() {
        String typed = form.optional("mail", MailAddress.LONGEST);
        if (typed != null && !MailAddress.isOne(typed)) {
            form.problem("mail", ContactProblem.MAIL);
        }
        return typed;
    }

    private String phone() {
        String typed = form.optional("phone", PhoneNumber.LONGEST);
        if (typed != null && !PhoneNumber.isOne(typed)) {
            form.problem("phone", ContactProblem.PHONE);
        }
        return typed;
    }

    private PressHours hours() {
        String typed = form.optional("hours", LONGEST_HOURS);
        try {
            return typed == null || form.hasProblem("hours") ? null : PressHours.read(typed);
        } catch (NotHours e) {
            form.problem("hours", ContactProblem.hours(e));
            return null;
        }
    }

    private ZoneId zone() {
        String typed = form.optional("zone", LONGEST_ZONE);
        ZoneId zone = typed == null ? null : Zones.named(typed);
        if (typed != null && zone == null) {
            form.problem("zone", ContactProblem.unknownZone(typed));
        }
        return zone;
    }

    /** One that the desk writes letters in. */
    private String language(Site site) {
        String typed = form.value("letterLanguage");
        if (!typed.isEmpty() && site.languages().stream().noneMatch(each -> each.toLanguageTag().equals(typed))) {
            form.problem("letterLanguage", WebProblem.CHOOSE);
        }
        return typed.isEmpty() ? null : typed;
    }
}
