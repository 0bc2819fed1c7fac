package org.wederhoor.claim.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.dossier.NamedParty;

/** News outlets and agencies that articles name and a desk's parties need not: so that they are not taken for speakers. */
final class OtherOutlets {

    private static final List<NamedParty> OUTLETS = read();

    private OtherOutlets() {
    }

    /** {@code parties}, and after them the outlets of {@code suggestion/outlets.txt}, which have no id. */
    static List<NamedParty> with(List<NamedParty> parties) {
        List<NamedParty> all = new ArrayList<>(parties);
        Set<String> named = parties.stream().flatMap(each -> Stream.concat(Stream.of(each.name()), each.aliases().stream()))
                .map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        OUTLETS.stream().filter(each -> !named.contains(each.name().toLowerCase(Locale.ROOT))).forEach(all::add);
        return all;
    }

    private static List<NamedParty> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OtherOutlets.class.getResourceAsStream("/suggestion/outlets.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(name -> new NamedParty(null, name, List.of(), true)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
