package org.wederhoor.source.origin;

import java.net.URI;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The outlet that published an article. What the article attributes to it is its own report, and nothing that it goes back to. */
public final class OwnOutlet {

    private static final Pattern LEADING_ARTICLE = NewsProse.pattern("^" + NewsProse.ARTICLE + " ");
    private static final Pattern WWW = Pattern.compile("^www\\d*\\.");

    private final UUID party;
    private final Set<String> names = new HashSet<>();

    /**
     * @param party   null when the outlet is no party, or not known
     * @param names   what it is called, as far as that is known
     * @param address where the article can be read, whose host may be the outlet's name; null when that is not known
     */
    public OwnOutlet(UUID party, Collection<String> names, String address) {
        this.party = party;
        names.forEach(name -> this.names.addAll(forms(name)));
        if (address != null) {
            hostNames(address).forEach(this.names::add);
        }
    }

    /** The attributions to others, in their order. */
    public List<Attribution> others(List<Attribution> attributions) {
        return attributions.stream().filter(each -> !is(each)).toList();
    }

    private boolean is(Attribution attribution) {
        return attribution.party() != null && attribution.party().equals(party)
                || forms(attribution.name()).stream().anyMatch(names::contains);
    }

    /** The name in letters and digits alone, with its article and without. */
    private static Set<String> forms(String name) {
        String stripped = name.strip();
        return Set.copyOf(List.of(plain(stripped), plain(LEADING_ARTICLE.matcher(stripped).replaceFirst(""))));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Of {@code www.nieuws.dekrant.example}: the whole, and each label but the last. */
    private static Set<String> hostNames(String address) {
        String host = host(address);
        Set<String> found = new HashSet<>();
        if (host != null) {
            List<String> labels = Stream.of(WWW.matcher(host).replaceFirst("").split("\\.")).map(OwnOutlet::plain).toList();
            found.add(String.join("", labels));
            found.addAll(labels.subList(0, labels.size() - 1));
        }
        return found;
    }

    private static String host(String address) {
        try {
            return URI.create(address.strip()).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
