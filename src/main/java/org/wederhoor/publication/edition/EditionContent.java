package org.wederhoor.publication.edition;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.wederhoor.source.text.TextFragments;
import org.wederhoor.verdict.Content;

/**
 * Everything an edition says: the content that was approved, the address of each thing in it, and the names of those who
 * answer for it.
 *
 * @param slugs by id: the claim's, its dossier's, and those of every party and source it names
 * @param originals  where the originals have what is quoted; null where that is not known, as of all editions before it was noted
 * @param approvedBy null where a chief published alone
 * @param aloneBy    the chief who published or withdrew alone; null where a second editor approved
 */
public record EditionContent(Content said, Map<UUID, String> slugs, String submittedBy, String approvedBy, String aloneBy,
        List<Original> originals) {

    public String claimSlug() {
        return slugs.get(said.claim().id());
    }

    /**
     * The ways from a quotation to those of {@code sources} that have an address.
     *
     * @param statement whose words they are; null of the words that make the claim
     * @param exact     the words quoted; null of a paraphrase
     */
    public List<OriginalLink> linksToOriginals(UUID statement, String exact, List<UUID> sources) {
        return sources.stream().map(said::source).filter(source -> source.address() != null).map(source -> {
            String directive = originals == null ? null : originals.stream().filter(each -> each.source().equals(source.id())
                    && each.exact().equals(exact) && Objects.equals(each.statement(), statement)).map(Original::directive).findFirst().orElse(null);
            String recorded = directive == null ? RecordingAddress.of(source.address(), said.standing(exact, source.id())) : null;
            return new OriginalLink(directive != null ? TextFragments.at(source.address(), directive) : recorded != null ? recorded : source.address(),
                    directive != null || recorded != null, source.label());
        }).toList();
    }

    /** The same to one source. */
    public List<OriginalLink> linksToOriginal(UUID statement, String exact, UUID source) {
        return linksToOriginals(statement, exact, List.of(source));
    }

    public String dossierSlug() {
        return slugs.get(said.dossier().id());
    }
}
