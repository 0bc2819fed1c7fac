package org.wederhoor.claim.suggestion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.wederhoor.dossier.NamedParty;
import org.wederhoor.web.language.WordFiles;

/** News outlets and agencies that articles name and a desk's parties need not: so that they are not taken for speakers. */
final class OtherOutlets {

    private static final List<NamedParty> OUTLETS = WordFiles.lines("/suggestion/outlets.txt").stream()
            .map(name -> new NamedParty(null, name, List.of(), true)).toList();

    private OtherOutlets() {
    }

    /** {@code parties}, and after them the outlets of {@code suggestion/outlets.txt}, which have no id. */
    static List<NamedParty> with(List<NamedParty> parties) {
        List<NamedParty> all = new ArrayList<>(parties);
        Set<String> named = parties.stream().flatMap(NamedParty::names)
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        OUTLETS.stream().filter(each -> !named.contains(each.name().toLowerCase(Locale.ROOT))).forEach(all::add);
        return all;
    }
}
