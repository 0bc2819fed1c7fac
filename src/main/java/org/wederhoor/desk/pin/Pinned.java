package org.wederhoor.desk.pin;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A note as it is shown.
 *
 * @param resolution null while nobody has resolved it
 */
public record Pinned(PinnedNote note, PinResolution resolution) {

    static List<Pinned> of(List<PinnedNote> notes) {
        Map<UUID, PinResolution> resolved = PinResolution.of(notes.stream().map(note -> note.id).toList());
        return notes.stream().map(note -> new Pinned(note, resolved.get(note.id))).toList();
    }
}
