package org.wederhoor.desk.dossier;

import java.util.Locale;

import org.wederhoor.web.Words;

/** What the list of dossiers is sorted by. */
public enum DossierSort implements Words {

    CHANGED("changed desc"),
    TITLE("lower(its.title)"),
    CLAIMS("(select count(*) from claim_assignment a where a.dossier_id = its.id) desc"),
    NEWEST("its.created_at desc");

    private final String order;

    DossierSort(String order) {
        this.order = order;
    }

    String order() {
        return " order by " + order + ", its.id desc";
    }

    @Override
    public String in(Locale language) {
        return Words.messages(DossiersMessages.class, language).sort(this);
    }
}
