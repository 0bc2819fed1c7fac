package org.wederhoor.source.intake.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.proposal.OutletName;
import org.wederhoor.source.intake.proposal.PageFacts;

/**
 * What a page calls the outlet it is of. Each place that names it, the likeliest first, is held against the others and against the
 * page's address: templates say “Home” or the owner's name in any one of them, and nobody who reads the page sees it.
 */
final class PageName {

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|·•»«–—-]+\\s+|\\s*\\|\\s*|\\s+::?\\s+");

    private static final int MOST_WORDS = 5;

    /**
     * A place that names the outlet.
     *
     * @param sure whether it says nothing else
     */
    private record Named(String name, String words, String place, boolean sure) {

        private PageFacts.Fact fact() {
            return new PageFacts.Fact(name, words);
        }
    }

    private final List<Named> all = new ArrayList<>();
    // the page's host, and what the site is called at services
    private final List<String> addresses = new ArrayList<>();
    private final List<Named> handles = new ArrayList<>();
    private final boolean hosted;

    /** @param address the page's own; null when it gives none */
    PageName(String address) {
        String host = address == null ? null : host(address);
        hosted = host != null;
        if (hosted) {
            addresses.add(host);
        }
    }

    /**
     * What stands in one place; blank where that is missing.
     *
     * @param sure whether it is for the site's name and nothing else
     */
    void say(String name, String place, boolean sure) {
        add(name, place + ": " + name, place, sure);
    }

    /**
     * The parts of the document's title, the last first.
     *
     * @param headline what it begins with; null when that is not known
     */
    void title(String title, String headline) {
        String[] parts = SEPARATOR.split(title);
        boolean beside = !hosted && headline != null && !headline.contains(parts[parts.length - 1]);
        for (int i = parts.length - 1; i >= 0 && parts.length > 1; i--) {
            if (parts[i].split(" ").length <= MOST_WORDS) {
                add(parts[i], "title: " + title, "title", beside && i == parts.length - 1);
            }
        }
    }

    /** What the site is called at a service: “@heron”, or its address there. */
    void handle(String handle) {
        String name = handle.replaceFirst("^.*[/@]", "");
        if (name.matches("\\w{2,}")) {
            addresses.add(name);
            handles.add(new Named(name, "twitter:site: " + handle, "twitter:site", false));
        }
    }

    private void add(String name, String words, String place, boolean sure) {
        if (OutletName.canBe(name) || isAddress(name)) {
            all.add(new Named(name, words, place, sure));
        }
    }

    /** The name that is sure; empty where the page's metadata leave it open. */
    Optional<PageFacts.Fact> chosen() {
        List<Named> cut = all.stream().map(this::cut).toList();
        Optional<Named> first = cut.stream().filter(Named::sure).findFirst();
        Optional<Named> rival = cut.stream().filter(each -> isAtAddress(each.name) && agreeing(each, cut) || isAddress(each.name)).findFirst();
        Optional<Named> best = first.isEmpty() ? cut.stream().filter(each -> isAtAddress(each.name) || agreeing(each, cut) && !OutletName.isCompany(each.name))
                .findFirst()
                : first.filter(each -> isAtAddress(each.name) || agreeing(each, cut)).or(() -> rival).or(() -> first);
        return best.or(() -> handles.stream().filter(each -> hosted && OutletName.isAt(addresses.get(0), each.name)).findFirst())
                .map(each -> adorned(each, cut).fact());
    }

    /** Without a slogan behind the name, or before it. */
    private Named cut(Named whole) {
        return Arrays.stream(SEPARATOR.split(whole.name)).filter(part -> !part.equals(whole.name) && OutletName.canBe(part)
                && (isAtAddress(part) || all.stream().anyMatch(other -> other != whole && OutletName.alike(other.name, part))))
                .map(part -> new Named(part, whole.words, whole.place, whole.sure)).findFirst().orElse(whole);
    }

    private boolean isAtAddress(String name) {
        return addresses.stream().anyMatch(address -> OutletName.isAt(address, name));
    }

    private boolean isAddress(String name) {
        return addresses.stream().anyMatch(address -> OutletName.isCalled(address, name));
    }

    private static boolean agreeing(Named one, List<Named> all) {
        return all.stream().anyMatch(other -> !other.place.equals(one.place) && OutletName.same(other.name, one.name));
    }

    /** As it is written for people, where one place has it as an address: “Live Science” for “livescience.com”. */
    private static Named adorned(Named named, List<Named> all) {
        return !OutletName.isUnadorned(named.name) ? named
                : all.stream().filter(each -> OutletName.alike(each.name, named.name) && !OutletName.isUnadorned(each.name)).findFirst().orElse(named);
    }

    private static String host(String address) {
        try {
            return URI.create(address).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
