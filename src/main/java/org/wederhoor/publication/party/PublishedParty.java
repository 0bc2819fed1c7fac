package org.wederhoor.publication.party;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wederhoor.publication.edition.PartyFamily;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.Content;

/**
 * What editions say of a party.
 *
 * @param party      under the name that the newest of them gives it
 * @param otherNames names that others of them give it
 * @param said       what it said
 * @param made       the claims that it makes
 * @param concerning the claims that concern it, and that it does not make
 * @param elsewhere  what else names it: as one that was asked, or to whom something was said, or as an origin
 * @param publishes  sources of which it is the outlet or the agency, the newest edition's first
 */
public record PublishedParty(Content.Named party, List<String> otherNames, List<SaidByParty.InDossier> said, List<PublishedVerdict> made,
        List<PublishedVerdict> concerning, List<PublishedVerdict> elsewhere, List<Published> publishes) {

    /** A source with its address. */
    public record Published(Content.SourceSaid source, String slug, String language) {
    }

    /**
     * @param verdicts what stands, the newest first; empty where nothing does
     * @param named    the newest editions that name it, standing or not; never empty
     */
    static PublishedParty of(List<PublishedVerdict> verdicts, List<PublishedVerdict> named, PartyFamily family) {
        List<UUID> ids = family.ids();
        List<Content.Named> names = family.names(named.stream().map(PublishedVerdict::said));
        return new PublishedParty(names.get(0), names.stream().map(Content.Named::name).distinct().skip(1).toList(),
                SaidByParty.all(verdicts, ids),
                verdicts.stream().filter(verdict -> makes(verdict, ids)).toList(),
                verdicts.stream().filter(verdict -> !makes(verdict, ids) && concerns(verdict, ids)).toList(),
                verdicts.stream().filter(verdict -> !makes(verdict, ids) && !concerns(verdict, ids) && !answers(verdict, ids)).toList(),
                published(verdicts, ids));
    }

    private static boolean makes(PublishedVerdict verdict, Collection<UUID> ids) {
        return ids.contains(verdict.said().claim().claimant().id());
    }

    private static boolean concerns(PublishedVerdict verdict, Collection<UUID> ids) {
        return verdict.said().claim().concerns().stream().anyMatch(each -> ids.contains(each.id()));
    }

    private static boolean answers(PublishedVerdict verdict, Collection<UUID> ids) {
        return verdict.said().answers().stream().anyMatch(each -> ids.contains(each.party().id()));
    }

    private static List<Published> published(List<PublishedVerdict> verdicts, Collection<UUID> ids) {
        Map<UUID, Published> sources = new LinkedHashMap<>();
        for (PublishedVerdict verdict : verdicts) {
            for (Content.SourceSaid source : verdict.said().sources()) {
                if (is(source.outlet(), ids) || is(source.agency(), ids)) {
                    sources.putIfAbsent(source.id(), new Published(source, verdict.content().slugs().get(source.id()),
                            verdict.said().claim().language()));
                }
            }
        }
        return new ArrayList<>(sources.values());
    }

    private static boolean is(Content.Named party, Collection<UUID> ids) {
        return party != null && ids.contains(party.id());
    }
}
