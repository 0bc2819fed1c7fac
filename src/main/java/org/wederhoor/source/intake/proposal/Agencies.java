package org.wederhoor.source.intake.proposal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.web.language.WordFiles;

/** The news agencies that texts credit. */
final class Agencies {

    /** A regular expression for any form of any agency, in a group of its own. */
    static final String FORM = "(" + forms() + ")(?![\\p{L}\\p{N}])";

    /** One agency or several in a row, such as "ANP/AFP"; the first in a group of its own. */
    static final String CREDIT = FORM + "(?:(?:\\s?[/&,+]\\s?| " + IntakeFile.any(IntakeFile::and) + " )(?:" + forms() + ")(?![\\p{L}\\p{N}]))*";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    private Agencies() {
    }

    /** Whether {@code name} is an agency's. */
    static boolean has(String name) {
        return WHOLE.matcher(name).matches();
    }

    // longer forms first, or their beginnings would be taken for the whole
    private static String forms() {
        return WordFiles.lines("/intake/agencies.txt").stream().flatMap(line -> Arrays.stream(line.split("\\|")))
                .map(String::strip).filter(form -> !form.isEmpty())
                .flatMap(form -> Stream.of(form, form.toUpperCase(Locale.ROOT))).distinct().sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
