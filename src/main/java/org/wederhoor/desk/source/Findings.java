package org.wederhoor.desk.source;

import java.util.Comparator;
import java.util.List;

import org.wederhoor.desk.undo.Undo;
import org.wederhoor.source.Source;
import org.wederhoor.source.intake.DamagedBytes;
import org.wederhoor.source.origin.Attribution;

/**
 * What was found out about a source without an editor.
 *
 * @param origins what it says that it goes back to
 * @param copies  the archived sources whose wording it shares
 * @param damaged what of its bytes its encoding does not explain
 * @param undos   the suggestions that were dismissed less than a minute ago
 */
public record Findings(List<SuggestionRow> suggestions, List<Origin> origins, List<Copy> copies, DamagedBytes damaged, List<Undo> undos) {

    static final Findings NONE = new Findings(List.of(), List.of(), List.of(), new DamagedBytes(0, List.of()), List.of());

    /** @param words the proof, as printed */
    public record Origin(Attribution attribution, String words) {

        public boolean credit() {
            return attribution.kind() == Attribution.Kind.CREDIT;
        }
    }

    /** The shares in per cent. */
    public record Copy(Source source, int ofThisInThat, int ofThatInThis) {
    }

    /** What an editor has not decided on. */
    List<SuggestionRow> open() {
        return suggestions.stream().filter(each -> each.suggestion().isOpen()).toList();
    }

    /** That and, in its place, what was just dismissed: first what is new, then what some statement quotes already. */
    public List<SuggestionRow> listed() {
        return suggestions.stream().filter(each -> each.suggestion().isOpen() || undoOf(each) != null)
                .sorted(Comparator.comparing(each -> !each.quoted().isEmpty())).toList();
    }

    public List<SuggestionRow> dismissed() {
        return suggestions.stream().filter(each -> each.suggestion().dismissed && undoOf(each) == null).toList();
    }

    /** What puts back a suggestion that was just dismissed; null for any other. */
    public Undo undoOf(SuggestionRow row) {
        return undos.stream().filter(each -> each.thingId.equals(row.suggestion().id)).findFirst().orElse(null);
    }
}
