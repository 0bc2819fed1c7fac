package org.wederhoor.dossier;

import java.util.List;

import org.eclipse.microprofile.config.ConfigProvider;

/** The parties that a form offers. */
public final class PartyChoices {

    private static final String MOST = "wederhoor.desk.listed-parties";

    private PartyChoices() {
    }

    /** Whether there are more than a list can hold, so that fields take a name instead. */
    public static boolean areMany() {
        int most = ConfigProvider.getConfig().getValue(MOST, Integer.class);
        return Party.find("mergedInto is null order by lower(name), id").range(most, most).firstResultOptional().isPresent();
    }

    /** All parties, by name; or, where they are many, those that are {@code near}. */
    public static List<Party> of(List<Party> near) {
        return areMany() ? near.stream().distinct().toList() : Party.all();
    }
}
