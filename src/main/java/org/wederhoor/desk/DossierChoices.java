package org.wederhoor.desk;

import java.util.List;
import java.util.stream.Stream;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.DossierWith;

/**
 * The dossiers that one of can be chosen: all, or, where they are more than anybody looks through, the newest and those that words find.
 *
 * @param all    of them, the chosen one included
 * @param chosen null for none
 * @param titled the words that they are to have, of which the only one is chosen; empty for any
 * @param many   whether there are more than stand here unasked
 */
public record DossierChoices(List<Dossier> all, Dossier chosen, String titled, boolean many) {

    private static final int MOST = 100;

    /**
     * @param titled as typed; null or blank for any
     * @param before what was chosen, perhaps before the words were typed: unless it has them it is chosen no more; null for none
     */
    public static DossierChoices of(String titled, Dossier before) {
        DossierWith words = DossierWith.typed(titled);
        List<Dossier> found = words.latest(MOST + 1);
        Dossier chosen = before != null && words.matches(before) ? before : found.size() == 1 && !words.words().isEmpty() ? found.get(0) : null;
        List<Dossier> shown = found.subList(0, Math.min(MOST, found.size()));
        return new DossierChoices(chosen == null || shown.stream().anyMatch(each -> each.id.equals(chosen.id)) ? shown
                : Stream.concat(Stream.of(chosen), shown.stream()).toList(), chosen, titled == null ? "" : titled.strip(), found.size() > MOST);
    }

    /** Whether it is offered to look for one by its words. */
    public boolean isSought() {
        return many || !titled.isEmpty();
    }

    public boolean isChosen(Dossier dossier) {
        return chosen != null && chosen.id.equals(dossier.id);
    }
}
