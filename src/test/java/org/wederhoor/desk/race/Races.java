package org.wederhoor.desk.race;

import java.util.List;
import java.util.stream.Stream;

/** Every race of two tabs there is. */
public final class Races {

    private Races() {
    }

    /** With the things that they are about; call it once, and then open each race as often as it is to be run. */
    public static List<Race> all() {
        People people = new People();
        return Stream.of(new EditingRaces(people).all(), new MakingRaces(people).all(), new EvidenceRaces(people).all(),
                new ReplyRaces(people).all(), new DecidingRaces(people).all()).flatMap(List::stream).toList();
    }
}
