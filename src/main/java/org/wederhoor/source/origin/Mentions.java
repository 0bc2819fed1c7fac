package org.wederhoor.source.origin;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Mentions by their places: a text can have tens of thousands, and each is asked for the others around it. */
final class Mentions {

    private final TreeMap<Integer, Mention> byFrom = new TreeMap<>();
    private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

    Mentions(Collection<Mention> mentions) {
        mentions.forEach(this::add);
    }

    void add(Mention mention) {
        byFrom.put(mention.from(), mention);
        byStart.put(mention.start(), mention);
    }

    boolean overlap(Mention mention) {
        Map.Entry<Integer, Mention> last = byFrom.lowerEntry(mention.to());
        return last != null && last.getValue().to() > mention.from();
    }

    /** Whether a name stands exactly there, in UTF-16 units. */
    boolean nameAt(int start, int end) {
        Mention mention = byStart.get(start);
        return mention != null && mention.end() == end;
    }
}
