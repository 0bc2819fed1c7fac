package org.wederhoor.desk.reply;

import java.util.List;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.time.Zones;

/**
 * What the page shows on which all who are concerned are asked.
 *
 * @param rows   whom the chosen claims name
 * @param mailer whether there is a mail server to send letters by
 */
public record AskAllPage(Dossier dossier, Form form, AskableClaims claims, List<Concerned> rows, boolean mailer) {

    /** With what the page proposes filled into the form: every party that was not shown before is ticked, and is written to by its first address. */
    static AskAllPage of(Dossier dossier, Form form, AskableClaims claims, List<Concerned> rows, boolean mailer) {
        AskAllPage page = new AskAllPage(dossier, form, claims, rows, mailer);
        List<String> ticked = page.writable().stream().filter(page::ticks).map(AskAllPage::id).toList();
        List<String> picked = page.writable().stream().map(page::picked).toList();
        List<String> typed = page.otherwise().stream().map(page::typed).toList();
        form.withAll("ask", ticked).withAll("to", picked).withAll("toId", page.writable().stream().map(AskAllPage::id).toList())
                .withAll("address", typed).withAll("addressId", page.otherwise().stream().map(AskAllPage::id).toList());
        return page;
    }

    public List<Concerned> writable() {
        return rows.stream().filter(Concerned::isWritable).toList();
    }

    public List<Concerned> otherwise() {
        return rows.stream().filter(Concerned::isOtherwise).toList();
    }

    /** Those that were asked about some or all of their claims. */
    public List<Concerned> asked() {
        return rows.stream().filter(row -> !row.asked().isEmpty()).toList();
    }

    /** Whether anybody is left to ask. */
    public boolean isOpen() {
        return rows.stream().anyMatch(Concerned::isOpen);
    }

    /** Whether there is anything to write: somebody is left to ask, or what was typed must not be lost. */
    public boolean isShown() {
        return isOpen() || form.hasProblems() || !form.value("questions").isEmpty();
    }

    private boolean ticks(Concerned row) {
        return form.has("ask", id(row)) || !form.has("toId", id(row));
    }

    /** The contact that is chosen for its party, else the first, as it is now. */
    private String picked(Concerned row) {
        int place = form.values("toId").indexOf(id(row));
        String before = place < 0 ? "" : form.valueAt("to", place).split("/")[0];
        return row.mails().stream().filter(each -> each.contact().id.toString().equals(before)).findFirst().orElse(row.mails().get(0)).chosen();
    }

    private static String id(Concerned row) {
        return row.party().id.toString();
    }

    /** The address that is typed beside a party. */
    public String typed(Concerned row) {
        int place = form.values("addressId").indexOf(id(row));
        return place < 0 ? "" : form.valueAt("address", place);
    }


    public List<String> places() {
        return Zones.places();
    }
}
