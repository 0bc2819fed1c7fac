package org.wederhoor.desk.dossier;

import java.util.Locale;

import org.wederhoor.desk.board.BoardRow;
import org.wederhoor.desk.board.Stage;
import org.wederhoor.web.Words;

/** How far the desk is with a dossier {@code its}: as far as with the claim that it is least far with. */
public enum DossierState implements Words {

    EMPTY("not " + Sql.ANY),
    IN_WORK(Sql.IN_WORK),
    OUT(Sql.ANY + " and not " + Sql.IN_WORK);

    private final String condition;

    DossierState(String condition) {
        this.condition = condition;
    }

    String condition() {
        return condition;
    }

    /** @param working how many of its claims are not out */
    static DossierState of(long claims, long working) {
        return claims == 0 ? EMPTY : working == 0 ? OUT : IN_WORK;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(DossiersMessages.class, language).state(this);
    }

    private interface Sql {
        String ANY = "exists (select from claim_assignment a where a.dossier_id = its.id)";
        String IN_WORK = "exists (select" + BoardRow.FROM + " and a.dossier_id = its.id and not (" + Stage.OUT.condition() + "))";
    }
}
