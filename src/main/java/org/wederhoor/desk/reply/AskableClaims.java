package org.wederhoor.desk.reply;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wederhoor.claim.Claim;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.dossier.Filter;
import org.wederhoor.web.form.Form;

/**
 * The claims of a dossier to ask a party about.
 *
 * @param near  those that are ticked, that the party makes or that concern it, and that the editor wrote
 * @param other the rest
 * @param open  whether the other claims are few enough to stand open, or were looked for
 */
public record AskableClaims(List<Claim> near, List<Claim> other, boolean open) {

    private static final int AT_A_GLANCE = 10;

    /** As far as they hold the words in the form's field "find"; those that are ticked are there in any case. */
    static AskableClaims of(Dossier dossier, Form form, UUID editor) {
        Filter words = Filter.of(form.value("find"));
        Set<String> ticked = Set.copyOf(form.values("claims"));
        Set<UUID> close = close(dossier, form, editor);
        Map<Boolean, List<Claim>> found = Claim.of(dossier).stream()
                .filter(claim -> ticked.contains(claim.id.toString()) || words.matches(claim.sentence, claim.claimant.name))
                .collect(Collectors.partitioningBy(claim -> ticked.contains(claim.id.toString()) || close.contains(claim.id)));
        List<Claim> other = found.get(false);
        return new AskableClaims(found.get(true), other, !form.value("find").isEmpty() || other.size() <= AT_A_GLANCE);
    }

    private static Set<UUID> close(Dossier dossier, Form form, UUID editor) {
        Set<UUID> close = new HashSet<>(ids("select c.id from Claim c join c.authors a where c.dossier = ?1 and a.id = ?2", dossier, editor));
        form.copy().references("party", id -> id).forEach(party -> {
            close.addAll(ids("select c.id from Claim c where c.dossier = ?1 and c.claimant.id = ?2", dossier, party));
            close.addAll(ids("select c.id from Claim c join c.concerns p where c.dossier = ?1 and p.id = ?2", dossier, party));
        });
        return close;
    }

    private static List<UUID> ids(String query, Dossier dossier, UUID id) {
        return Claim.find(query, dossier, id).project(UUID.class).list();
    }
}
