package org.wederhoor.verdict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.wederhoor.verdict.Content.Named;
import org.wederhoor.verdict.EvidenceChange.What;

/** Whatever part of a content names a party, it is published, linked and compared as a party. */
class NamedPartiesTest {

    private final Content content = withPlacedAppearance(Filled.with(Content.class));

    @Test
    void every_party_that_any_part_names_is_among_them() {
        assertEquals(namedIn(content), new LinkedHashSet<>(content.parties()));
    }

    @Test
    void a_party_that_stands_in_several_parts_is_named_once() {
        String one = content.claim().claimant().id().toString();
        String json = CanonicalJson.write(content).replace(content.answers().get(0).party().id().toString(), one);
        assertEquals(content.parties().size() - 1, CanonicalJson.read(json, Content.class).parties().size());
    }

    @Test
    void a_party_with_another_name_is_one_change_wherever_it_is_named() {
        for (Named party : content.parties()) {
            String anew = CanonicalJson.write(content).replace("\"name\":\"" + party.name() + '"', "\"name\":\"Renamed\"");
            assertEquals(List.of(new EvidenceChange(What.PARTY_NAME, party.name() + " → Renamed")),
                    new ContentComparison(content, CanonicalJson.read(anew, Content.class)).changes());
        }
    }

    /** Found by what the records are made of, so that a part that is added later is not forgotten. */
    private static Set<Named> namedIn(Object said) {
        Set<Named> found = new LinkedHashSet<>();
        if (said instanceof Named party) {
            found.add(party);
        } else if (said instanceof Collection<?> several) {
            several.forEach(each -> found.addAll(namedIn(each)));
        } else if (said instanceof Record) {
            for (RecordComponent part : said.getClass().getRecordComponents()) {
                found.addAll(namedIn(value(part, said)));
            }
        }
        return found;
    }

    private static Object value(RecordComponent part, Object said) {
        try {
            return part.getAccessor().invoke(said);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** Where the claim appears is one of the sources. */
    private static Content withPlacedAppearance(Content filled) {
        return CanonicalJson.read(CanonicalJson.write(filled).replace(filled.appearances().get(0).source().toString(),
                filled.sources().get(0).id().toString()), Content.class);
    }
}
