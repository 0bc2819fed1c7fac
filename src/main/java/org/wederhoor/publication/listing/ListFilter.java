package org.wederhoor.publication.listing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.ws.rs.core.MultivaluedMap;

import org.wederhoor.publication.edition.Naming;
import org.wederhoor.publication.edition.PartyFamily;
import org.wederhoor.publication.edition.Slugs;
import org.wederhoor.web.Missing;

/**
 * Which verdicts a list is to hold: those for which all of this is so. What was typed is kept as it came, for the form.
 *
 * @param typed   what was asked for, by name
 * @param mark    null for any
 * @param month   null for any
 * @param things  the ids of each thing that is asked for; a party has those of the parties that turned out to be it
 * @param problem the first part of it that is nothing here; null where all of it is something
 */
public record ListFilter(Map<String, String> typed, ListedMark mark, CalendarMonth month, List<List<UUID>> things, ListingProblem problem) {

    private static final List<String> NAMES = List.of("mark", "party", "dossier", "topic", "month");

    /** What the name of a thing is looked up by. */
    private interface Find {
        List<UUID> at(String slug);
    }

    static ListFilter of(MultivaluedMap<String, String> query) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (String name : NAMES) {
            String value = query.getFirst(name);
            if (value != null && !value.isBlank()) {
                typed.put(name, value.strip());
            }
        }
        List<List<UUID>> things = new ArrayList<>();
        ListedMark mark = typed.containsKey("mark") ? ListedMark.named(typed.get("mark")) : null;
        CalendarMonth month = typed.containsKey("month") ? CalendarMonth.read(typed.get("month")) : null;
        ListingProblem problem = typed.containsKey("mark") && mark == null ? ListingProblem.MARK
                : typed.containsKey("month") && month == null ? ListingProblem.MONTH
                : !found(typed.get("party"), slug -> PartyFamily.at(slug).ids(), things) ? ListingProblem.PARTY
                : !found(typed.get("dossier"), slug -> List.of(Naming.dossier(slug)), things) ? ListingProblem.DOSSIER
                : !found(typed.get("topic"), slug -> List.of(ListedTopics.at(slug)), things) ? ListingProblem.TOPIC : null;
        return new ListFilter(typed, mark, month, List.copyOf(things), problem);
    }

    /** What was typed, where it can be an address; else the one that it would be given. No sign is in it that a database cannot hold. */
    static String slug(String typed) {
        return typed.matches("[a-z0-9-]{1,200}") ? typed : Slugs.from(typed, Locale.ROOT);
    }

    private static boolean found(String typed, Find find, List<List<UUID>> things) {
        if (typed == null) {
            return true;
        }
        try {
            things.add(find.at(slug(typed)));
            return true;
        } catch (Missing none) {
            return false;
        }
    }

    /** What was typed there; empty where nothing was. */
    public String value(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean isEmpty() {
        return typed.isEmpty();
    }

    /** The address of the list, without the language. */
    public String path() {
        return isEmpty() ? "/claims" : typed.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&", "/claims?", ""));
    }
}
