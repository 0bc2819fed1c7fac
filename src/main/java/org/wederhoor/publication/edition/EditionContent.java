package org.wederhoor.publication.edition;

import java.util.Map;
import java.util.UUID;

import org.wederhoor.verdict.Content;

/**
 * Everything an edition says: the content that was approved, the address of each thing in it, and the names of those who
 * answer for it.
 *
 * @param slugs by id: the claim's, its dossier's, and those of every party and source it names
 * @param approvedBy null where a chief published alone
 * @param aloneBy    the chief who published or withdrew alone; null where a second editor approved
 */
public record EditionContent(Content said, Map<UUID, String> slugs, String submittedBy, String approvedBy, String aloneBy) {

    public String claimSlug() {
        return slugs.get(said.claim().id());
    }

    public String dossierSlug() {
        return slugs.get(said.dossier().id());
    }
}
