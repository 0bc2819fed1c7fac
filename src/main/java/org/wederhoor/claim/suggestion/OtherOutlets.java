package org.wederhoor.claim.suggestion;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** News outlets and agencies that articles name and a desk's parties need not: so that they are not taken for speakers. */
final class OtherOutlets {

    private static final List<KnownParty> OUTLETS = read();

    private OtherOutlets() {
    }

    /** {@code parties}, and after them the outlets of {@code suggestion/outlets.txt}, which have no id. */
    static List<KnownParty> with(List<KnownParty> parties) {
        List<KnownParty> all = new ArrayList<>(parties);
        List<String> named = parties.stream().flatMap(each -> java.util.stream.Stream.concat(java.util.stream.Stream.of(each.name()),
                each.aliases().stream())).map(String::toLowerCase).toList();
        OUTLETS.stream().filter(each -> !named.contains(each.name().toLowerCase())).forEach(all::add);
        return all;
    }

    private static List<KnownParty> read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                OtherOutlets.class.getResourceAsStream("/suggestion/outlets.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(name -> new KnownParty(null, name, List.of(), true)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
