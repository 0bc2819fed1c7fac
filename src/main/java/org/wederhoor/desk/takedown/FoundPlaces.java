package org.wederhoor.desk.takedown;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All the places where words stand. */
public record FoundPlaces(List<FoundPlace> all) {

    /** So many of them are shown; what goes is all of them. */
    private static final int SHOWN = 500;

    public int count() {
        return (int) all.stream().filter(FoundPlace::exact).count();
    }

    /** How many go, by where they are. */
    public Map<FoundIn, Long> counts() {
        return all.stream().filter(FoundPlace::exact).collect(Collectors.groupingBy(FoundPlace::in, TreeMap::new, Collectors.counting()));
    }

    /** Those that go, as many as a page holds. */
    public List<FoundPlace> shown() {
        return all.stream().filter(FoundPlace::exact).limit(SHOWN).toList();
    }

    public boolean isCut() {
        return count() > SHOWN;
    }

    /** How else the words are written somewhere, and how often. */
    public Map<String, Long> otherwise() {
        return all.stream().filter(place -> !place.exact()).collect(Collectors.groupingBy(FoundPlace::wording, TreeMap::new, Collectors.counting()));
    }
}
