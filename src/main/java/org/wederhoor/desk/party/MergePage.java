package org.wederhoor.desk.party;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.dossier.Party;
import org.wederhoor.web.form.Form;

/**
 * What is shown before two parties are merged.
 *
 * @param moves how many rows of each table name the party that goes
 * @param odd   what would read oddly, or be untrue, of the two as one
 */
public record MergePage(Party from, Party into, Form form, Map<String, Long> moves, Map<MergeOddity, List<MergeOddity.Found>> odd) {

    static MergePage of(Party from, Party into, Form form) {
        return new MergePage(from, into, form, PartyReferences.counts(from), odd(from, into));
    }

    /** The form as it is opened: what is said of the two, joined, and the versions that were seen. */
    static Form form(Party from, Party into) {
        return Form.blank(Merges.LABELS).with("into", into.id).with("version", from.version).with("intoVersion", into.version)
                .with("about", joined(into.about, from.about)).with("interest", joined(into.interest, from.interest));
    }

    private static Map<MergeOddity, List<MergeOddity.Found>> odd(Party from, Party into) {
        Map<MergeOddity, List<MergeOddity.Found>> odd = new EnumMap<>(MergeOddity.class);
        for (MergeOddity each : MergeOddity.values()) {
            List<MergeOddity.Found> found = each.between(from, into);
            if (!found.isEmpty()) {
                odd.put(each, found);
            }
        }
        return odd;
    }

    private static String joined(String one, String other) {
        return Stream.of(one, other).filter(each -> !each.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }
}
