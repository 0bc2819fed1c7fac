package org.wederhoor.publication.edition;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import com.ibm.icu.text.Transliterator;

import org.wederhoor.verdict.Content;

/** Gives each thing that is published for the first time the name it keeps in addresses. */
final class Slugs {

    private static final int LONGEST = 72;
    // ß, ø and ł are no letters with something to take off
    private static final Transliterator LATIN = Transliterator.getInstance("Latin-ASCII");

    private final EntityManager database;
    private final Map<UUID, String> given = new LinkedHashMap<>();

    private Slugs(EntityManager database) {
        this.database = database;
    }

    /** The slugs of all that {@code said} names, given where there was none yet; call it with the publication lock held. */
    static Map<UUID, String> of(Content said, EntityManager database) {
        Slugs slugs = new Slugs(database);
        slugs.give("dossier", said.dossier().id(), said.dossier().title());
        slugs.give("claim", said.claim().id(), said.claim().sentence());
        said.parties().forEach(party -> slugs.give("party", party.id(), party.name()));
        said.sources().forEach(source -> slugs.give("source", source.id(), source.label()));
        return slugs.given;
    }

    // by SQL, not by the entities: what they hold was read before the lock, and a slug is no part of what editors compare
    private void give(String table, UUID id, String name) {
        String slug = known(table, "id", id);
        if (slug == null) {
            String base = from(name);
            slug = base;
            for (int next = 2; known(table, "slug", slug) != null; next++) {
                slug = base + "-" + next;
            }
            database.createNativeQuery("update " + table + " set slug = ?1 where id = ?2", Void.class)
                    .setParameter(1, slug).setParameter(2, id).executeUpdate();
        }
        given.put(id, slug);
    }

    private String known(String table, String column, Object value) {
        List<?> slugs = database.createNativeQuery("select slug from " + table + " where " + column + " = ?1 and slug is not null",
                String.class).setParameter(1, value).getResultList();
        return slugs.isEmpty() ? null : (String) slugs.get(0);
    }

    /**
     * A name as part of an address: lower case, a–z, 0–9 and hyphens, cut at a word. A name of which nothing is left, in
     * another script, is called "item".
     */
    static String from(String name) {
        String plain = Normalizer.normalize(LATIN.transliterate(name), Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST);
        }
        return plain.isEmpty() ? "item" : plain;
    }
}
