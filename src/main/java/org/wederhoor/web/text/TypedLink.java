package org.wederhoor.web.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A link, or a definition of one, as it was typed.
 *
 * @param typed {@code [words](address)}, or with a label in place of the address, or {@code <address>}
 */
record TypedLink(String typed) {

    // also those of kinds that are refused: of such a link the words stay
    private static final Pattern ADDRESS = Pattern.compile("(?is)(?:www\\.|/[a-z]+/|(?:https?|mailto|ftp|file|tel|javascript):).+");
    private static final Pattern NOTE = Pattern.compile("\\[\\^?\\d+]");

    /** Of the definition that it leads by; empty where it has its address itself. */
    Optional<String> label() {
        if (!typed.endsWith("]")) {
            return Optional.empty();
        }
        int from = typed.lastIndexOf('[');
        String label = typed.substring(from + 1, typed.length() - 1);
        return Optional.of(normal(label.isBlank() ? typed.substring(1, Math.max(1, from - 1)) : label));
    }

    static String normal(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** Whether it is the mark of a note, [1], whose brackets part it from the number before. */
    boolean isNote() {
        return NOTE.matcher(typed).matches();
    }

    /** Whether an address is one at all, and no word that happens to stand in its place. */
    static boolean leadsSomewhere(String address) {
        return ADDRESS.matcher(address).matches();
    }
}
