package org.wederhoor.desk.search;

/** What the desk has to look for. */
public enum DeskKind {
    CLAIM("id in (select id from claim where dossier_id = ?)"),
    STATEMENT("id in (select id from statement where dossier_id = ?)"),
    PARTY("id in (select party_id from dossier_party where dossier_id = ?)"),
    SOURCE("id in (select source_id from dossier_source where dossier_id = ?)"),
    TEXT("id in (select source_id from dossier_source where dossier_id = ?)"),
    DOSSIER("id = ?");

    private final String inDossier;

    DeskKind(String inDossier) {
        this.inDossier = inDossier;
    }

    /** The condition on a row of desk_search that its thing is in a dossier. */
    String inDossier() {
        return " and thing_" + inDossier;
    }

    /** Its elements of a row's tags, for eras. */
    String tag(int era) {
        return name() + era;
    }

    /** Where the desk shows it: this and its id. */
    public String path() {
        return switch (this) {
            case CLAIM -> "/desk/claims/";
            case STATEMENT -> "/desk/statements/";
            case PARTY -> "/desk/parties/";
            case SOURCE, TEXT -> "/desk/sources/";
            case DOSSIER -> "/desk/dossiers/";
        };
    }
}
