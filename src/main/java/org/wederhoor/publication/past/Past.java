package org.wederhoor.publication.past;

import java.util.List;

import org.wederhoor.publication.edition.EditionStep;
import org.wederhoor.publication.memento.Memento;
import org.wederhoor.publication.memento.Mementos;
import org.wederhoor.web.address.Address;

/** The editions of a claim as the mementos of its page, in the language of the address that was asked for. */
public final class Past {

    private Past() {
    }

    /** @param editions all of one claim, the first one first */
    public static Mementos of(List<EditionStep> editions, String claimSlug, Address address) {
        String page = address.canonical("/claims/" + claimSlug);
        return new Mementos(page, page + "/timegate", page + "/timemap",
                editions.stream().map(edition -> new Memento(edition.number(), edition.publishedAt(), page + "/editions/" + edition.number()))
                        .toList());
    }
}
