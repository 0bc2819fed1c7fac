package org.wederhoor.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Says in one line how many articles go back to how many origins: "4 articles, 1 original report". */
public final class OriginCount {

    private OriginCount() {
    }

    /**
     * The line for {@code origins}, without a full stop; empty for a claim that appears nowhere. Origins of one kind are
     * called by that kind, parties by their names; origins of several kinds are only counted.
     *
     * @param nameOf the name of a party by its id
     */
    public static String in(Locale language, Origins origins, Function<UUID, String> nameOf) {
        ClaimMessages words = MessageBundles.get(ClaimMessages.class, Localized.Literal.of(language.toLanguageTag()));
        List<String> parts = new ArrayList<>();
        if (origins.articles() > 0) {
            parts.add(words.articles(origins.articles()));
        }
        if (origins.independent() > 0) {
            parts.add(established(words, origins.established(), nameOf));
        }
        if (origins.independent() == 0 && !origins.open().isEmpty()) {
            parts.add(words.noOrigin());
        } else if (origins.unestablished() > 0) {
            parts.add(words.articlesWithoutOrigin(origins.unestablished()));
        }
        return String.join(", ", parts);
    }

    private static String established(ClaimMessages words, List<Origins.Origin> origins, Function<UUID, String> nameOf) {
        int number = origins.size();
        Set<OriginKind> kinds = EnumSet.copyOf(origins.stream().map(Origins.Origin::kind).toList());
        if (kinds.size() > 1) {
            return words.independentOrigins(number);
        }
        return switch (origins.get(0).kind()) {
            case ORIGINAL_REPORT -> words.originalReports(number);
            case PRIMARY_DOCUMENT -> words.primaryDocuments(number);
            case PARTY -> words.partyOrigins(number,
                    origins.stream().map(origin -> nameOf.apply(origin.party())).collect(Collectors.joining(", ")));
        };
    }
}
