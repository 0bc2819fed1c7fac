package org.wederhoor.publication.feed;

import java.util.List;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.wederhoor.publication.edition.Edition;
import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;

/** Makes pages of feeds, in either format. The same editions always give the same bytes. */
@ApplicationScoped
class Feeds {

    /** How many entries a page has at most; the next page goes on after the last of them. */
    static final int PER_PAGE = 50;

    private static final String ATOM = "/feed/atom";
    private static final String JSON = "/feed/json";

    @Inject
    Address address;

    @Inject
    Site site;

    @Inject
    Entries entries;

    /** @param editions one more than a page has, where there are so many */
    Response atom(String before, String home, String thing, List<Edition> editions) {
        return Machines.answer(AtomFeed.write(feed(ATOM, before, home, thing, editions)), "application/atom+xml");
    }

    /** @param editions one more than a page has, where there are so many */
    Response json(String before, String home, String thing, List<Edition> editions) {
        return Machines.answer(JsonFeed.write(feed(JSON, before, home, thing, editions)), "application/feed+json");
    }

    /**
     * The editions of one page and the first of the next.
     *
     * @param before the id of the edition that the page before it ended with; null for the first page
     * @param find   gives the editions after one, at most so many
     * @throws Missing when {@code before} is no edition's id
     */
    static List<Edition> page(String before, Function<Edition, List<Edition>> find) {
        return find.apply(before == null ? null : Missing.unless(Edition.findById(Ids.read(before))));
    }

    private Feed feed(String format, String before, String home, String thing, List<Edition> editions) {
        List<Edition> shown = editions.subList(0, Math.min(PER_PAGE, editions.size()));
        FeedMessages words = entries.bundle(FeedMessages.class);
        String first = address.canonical((home.equals("/") ? "" : home) + format);
        return new Feed(thing == null ? words.ofSite(site.name()) : words.ofThing(site.name(), thing), address.getTag(), site.name(),
                address.canonical("/"), address.canonical(home), first, before == null ? first : first + "?before=" + before,
                editions.size() > PER_PAGE ? first + "?before=" + shown.get(PER_PAGE - 1).id : null,
                PublishedVerdict.all(shown).stream().map(entries::of).toList());
    }
}
