package org.wederhoor.dossier;

import java.util.List;

/** The parties that a form offers. */
public final class PartyChoices {

    private static final int MOST = 500;

    private PartyChoices() {
    }

    /** Whether there are more than a list can hold, so that fields take a name instead. */
    public static boolean areMany() {
        return Party.find("mergedInto is null order by lower(name), id").range(MOST, MOST).firstResultOptional().isPresent();
    }

    /** All parties, by name; or, where they are many, those that are {@code near}. */
    public static List<Party> of(List<Party> near) {
        return areMany() ? near.stream().distinct().toList() : Party.all();
    }
}
