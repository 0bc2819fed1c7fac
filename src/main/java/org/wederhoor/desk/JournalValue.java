package org.wederhoor.desk;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.dossier.Party;
import org.wederhoor.dossier.date.PartialDate;

/** The values of fields as the journal keeps them: plain words that need no other row to be read. */
public final class JournalValue {

    private JournalValue() {
    }

    /** The name it has now; null for nobody. */
    public static String name(Party party) {
        return party == null ? null : party.name;
    }

    /** As printed, with the EDTF value behind it; null for no date. */
    public static String date(PartialDate date) {
        return date == null ? null : Stream.of(date.printed, date.edtf == null ? null : "[" + date.edtf + "]")
                .filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    /** A line for each. */
    public static <T> String lines(Collection<T> things, Function<T, String> words) {
        return things.stream().map(words).collect(Collectors.joining("\n"));
    }
}
