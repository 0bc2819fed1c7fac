package org.wederhoor.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.persistence.Query;

/**
 * Finds dossiers by words of their titles and summaries, in the database.
 *
 * @param words all of which have to occur, as {@link Filter} reads them; none lets every dossier through
 */
public record DossierWith(List<String> words) {

    private static final int MOST_WORDS = 10;

    private static final String TEXT = "filter_text(its.title || ' ' || its.summary)";

    /** @param typed may be null or blank; more than ten words are too many, and those after them are left out */
    public static DossierWith typed(String typed) {
        return new DossierWith(Filter.of(typed).words().stream().limit(MOST_WORDS).toList());
    }

    /** The conditions on a dossier {@code its}, each beginning with "and". */
    public String condition() {
        return IntStream.range(0, words.size()).mapToObj(i -> " and strpos(" + TEXT + ", :word" + i + ") > 0").collect(Collectors.joining());
    }

    /** The values that the conditions name. */
    public Map<String, Object> values() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String word : words) {
            values.put("word" + values.size(), word);
        }
        return values;
    }

    /** The newest of them, the last one first. */
    public List<Dossier> latest(int most) {
        Query query = Dossier.getEntityManager().createNativeQuery("select its.* from dossier its where true" + condition()
                + " order by its.created_at desc, its.id desc limit " + most, Dossier.class);
        values().forEach(query::setParameter);
        List<?> found = query.getResultList();
        return found.stream().map(Dossier.class::cast).toList();
    }

    public boolean matches(Dossier dossier) {
        return Filter.of(String.join(" ", words)).matches(dossier.title, dossier.summary);
    }
}
