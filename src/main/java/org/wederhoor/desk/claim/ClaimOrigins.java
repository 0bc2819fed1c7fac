package org.wederhoor.desk.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.claim.Appearance;
import org.wederhoor.claim.NamedOrigins;
import org.wederhoor.claim.Origins;
import org.wederhoor.dossier.Party;
import org.wederhoor.source.Source;

/**
 * Where a claim's appearances come from, as they stand at the desk now, with the names for it.
 *
 * @param origins     see {@link Origins}
 * @param appearances by the id of the source
 * @param sources     every source that {@code origins} names
 * @param parties     every party that {@code origins} names
 */
public record ClaimOrigins(Origins origins, Map<UUID, Appearance> appearances, Map<UUID, Source> sources, Map<UUID, Party> parties)
        implements NamedOrigins {

    static ClaimOrigins of(List<Appearance> appearances) {
        Map<UUID, Appearance> bySource = new HashMap<>();
        Map<UUID, Source> sources = new HashMap<>();
        Map<UUID, Party> parties = new HashMap<>();
        for (Appearance appearance : appearances) {
            bySource.put(appearance.source.id, appearance);
            Stream.of(appearance.source, appearance.ofSource).filter(source -> source != null).forEach(source -> {
                sources.put(source.id, source);
                Stream.of(source.outlet, source.agency).filter(party -> party != null).forEach(party -> parties.put(party.id, party));
            });
            if (appearance.ofParty != null) {
                parties.put(appearance.ofParty.id, appearance.ofParty);
            }
        }
        return new ClaimOrigins(Origins.ofAppearances(appearances), bySource, sources, parties);
    }

    public Source source(Origins.Node node) {
        return sources.get(node.source());
    }

    /** The appearance in a source; null when the claim is not known to stand there. */
    public Appearance appearance(Origins.Node node) {
        return appearances.get(node.source());
    }

    @Override
    public String originName(UUID party) {
        return parties.get(party).name;
    }
}
