package org.wederhoor.publication;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;
import org.wederhoor.verdict.Content;

/** Gives each thing that is published for the first time the name it keeps in addresses. */
final class Slugs {

    private static final int LONGEST = 72;

    private final Map<UUID, String> given = new LinkedHashMap<>();

    private Slugs() {
    }

    /** The slugs of all that {@code said} names; call it with the publication lock held. */
    static Map<UUID, String> of(Content said) {
        Slugs slugs = new Slugs();
        Dossier dossier = Dossier.findById(said.dossier().id());
        dossier.slug = slugs.give(dossier.id, dossier.slug, dossier.title, slug -> Dossier.count("slug", slug) > 0);
        Claim claim = Claim.findById(said.claim().id());
        claim.slug = slugs.give(claim.id, claim.slug, claim.sentence, slug -> Claim.count("slug", slug) > 0);
        for (Content.Named named : Mentions.parties(said)) {
            Party party = Party.findById(named.id());
            party.slug = slugs.give(party.id, party.slug, party.name, slug -> Party.count("slug", slug) > 0);
        }
        for (Content.SourceSaid cited : said.sources()) {
            Source source = Source.findById(cited.id());
            source.slug = slugs.give(source.id, source.slug, source.label, slug -> Source.count("slug", slug) > 0);
        }
        return slugs.given;
    }

    private String give(UUID id, String known, String name, Predicate<String> taken) {
        String slug = known;
        if (slug == null) {
            String base = from(name);
            slug = base;
            for (int next = 2; taken.test(slug); next++) {
                slug = base + "-" + next;
            }
        }
        given.put(id, slug);
        return slug;
    }

    /**
     * A name as part of an address: lower case, a–z, 0–9 and hyphens, cut at a word. A name of which nothing is left, in
     * another script, is called "item".
     */
    static String from(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[’']", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        if (plain.length() > LONGEST) {
            int cut = plain.lastIndexOf('-', LONGEST);
            plain = plain.substring(0, cut > 0 ? cut : LONGEST);
        }
        return plain.isEmpty() ? "item" : plain;
    }
}
