package org.wederhoor.publication.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;

import org.wederhoor.source.text.TextLanguage;
import org.wederhoor.verdict.Content;
import org.wederhoor.web.language.WordFiles;
import org.wederhoor.web.text.Accents;

/** Gives each thing that is published for the first time the name it keeps in addresses. */
public final class Slugs {

    /** What a name without any letter or digit is called. */
    public static final String NAMELESS = "item";

    private static final int LONGEST = 72;
    private final EntityManager database;
    private final Map<UUID, String> given = new LinkedHashMap<>();

    private Slugs(EntityManager database) {
        this.database = database;
    }

    /** The slugs of all that {@code said} names, given where there was none yet; call it with the publication lock held. */
    static Map<UUID, String> of(Content said, EntityManager database) {
        Slugs slugs = new Slugs(database);
        Locale dossier = Locale.forLanguageTag(said.dossier().language());
        slugs.give("dossier", said.dossier().id(), said.dossier().title(), dossier);
        slugs.give("claim", said.claim().id(), said.claim().sentence(), Locale.forLanguageTag(said.claim().language()));
        said.parties().forEach(party -> slugs.give("party", party.id(), party.name(), dossier));
        said.sources().forEach(source -> slugs.give("source", source.id(), source.label(), TextLanguage.of(source.label()).locale()));
        return slugs.given;
    }

    // by SQL, not by the entities: what they hold was read before the lock, and a slug is no part of what editors compare
    private void give(String table, UUID id, String name, Locale language) {
        String slug = known(table, "id", id);
        if (slug == null) {
            String base = from(name, language);
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
     * A name as part of an address: lower case, a–z, 0–9 and hyphens, cut at a word that a phrase can end in. A name without any
     * letter or digit is called "item".
     */
    public static String from(String name, Locale language) {
        String plain = Accents.off(LatinLetters.of(name, language))
                .toLowerCase(Locale.ROOT).replaceAll("[’'ʼʻ`\"]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = withoutLast(plain.substring(0, cut > 0 ? cut : LONGEST), language);
        }
        return plain.isEmpty() ? NAMELESS : plain;
    }

    private static String withoutLast(String cut, Locale language) {
        Set<String> open = WordFiles.lines("slugs", language).stream().flatMap(line -> Stream.of(line.split(" ")))
                .map(word -> from(word, language)).collect(Collectors.toSet());
        String whole = cut;
        while (whole.indexOf('-') > 0 && open.contains(whole.substring(whole.lastIndexOf('-') + 1))) {
            whole = whole.substring(0, whole.lastIndexOf('-'));
        }
        return whole;
    }
}
