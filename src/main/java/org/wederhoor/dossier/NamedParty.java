package org.wederhoor.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.hibernate.Session;

/**
 * A party to look for in an article.
 *
 * @param id      null for a news agency that is known without being a party
 * @param name    its name; its words count however the article joins them: by a space, a hyphen or a slash
 * @param aliases other names it is known by
 * @param outlet  a news outlet or agency: it relays what others say, its own reporting is no statement, and nothing but an outlet is what
 *                an article goes back to
 * @param person  a human being, who can be meant by “she” and not by “the company”
 */
public record NamedParty(UUID id, String name, List<String> aliases, boolean outlet, boolean person) {

    public NamedParty {
        aliases = List.copyOf(aliases);
    }

    /** A party that is no person. */
    public NamedParty(UUID id, String name, List<String> aliases, boolean outlet) {
        this(id, name, aliases, outlet, false);
    }

    private record Alias(UUID party, String name) {
    }

    /** All parties that stand for themselves, by name. There may be very many: read them once for all the articles of a page. */
    public static List<NamedParty> all() {
        Session session = Party.getSession();
        Map<UUID, List<String>> aliases = new HashMap<>();
        session.createQuery("select p.id, a from Party p join p.aliases a where p.mergedInto is null order by p.id, index(a)", Alias.class)
                .getResultStream().forEach(alias -> aliases.computeIfAbsent(alias.party, any -> new ArrayList<>()).add(alias.name));
        return session.createQuery("select p.id, p.name, p.kind from Party p where p.mergedInto is null order by lower(p.name), p.id", Object[].class)
                .getResultStream().map(party -> new NamedParty((UUID) party[0], (String) party[1],
                        aliases.getOrDefault(party[0], List.of()), party[2] == PartyKind.NEWS_OUTLET,
                        party[2] == PartyKind.PERSON)).toList();
    }

    /** Every name of every news outlet that is a party standing for itself, in lower case. */
    public static Set<String> outletNames() {
        Session session = Party.getSession();
        Set<String> names = new HashSet<>();
        for (String query : List.of("select lower(p.name) from Party p where ", "select lower(a) from Party p join p.aliases a where ")) {
            names.addAll(session.createQuery(query + "p.kind = :kind and p.mergedInto is null", String.class)
                    .setParameter("kind", PartyKind.NEWS_OUTLET).list());
        }
        return names;
    }

    /** Its name, and the others it is known by. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }

    /** Whether {@code other} is one of its names, in whatever case. */
    public boolean isCalled(String other) {
        return names().anyMatch(each -> each.equalsIgnoreCase(other));
    }
}
