package org.wederhoor.account;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.wederhoor.web.language.WordFiles;

/** Which passwords somebody may choose: of any length in between and any signs, but none that is guessed first. */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    // a unit of so many signs said over and over is one word
    private static final int LONGEST_UNIT = 4;
    private static final Set<String> CONTEXT = Set.of("wederhoor", "hoorenwederhoor", "factcheck", "factchecker", "password", "wachtwoord", "passwort");

    private static final class Common {
        static final Set<String> ALL = new HashSet<>(WordFiles.lines("/passwords/common.txt"));
    }

    private PasswordRules() {
    }

    /**
     * Why {@code password} will not do; null when it will.
     *
     * @param own what the site and whoever chooses it are called, where their mail goes; it may hold null
     */
    static AccountRefusal refusal(String password, Collection<String> own) {
        String plain = PasswordHash.composed(password);
        int characters = plain.codePointCount(0, plain.length());
        if (characters < SHORTEST) {
            return AccountRefusal.PASSWORD_SHORT;
        }
        if (characters > LONGEST) {
            return AccountRefusal.PASSWORD_LONG;
        }
        String low = plain.toLowerCase(Locale.ROOT);
        if (Common.ALL.contains(low) || isOneUnit(low) || isRow(low)) {
            return AccountRefusal.PASSWORD_COMMON;
        }
        return isName(low, own) ? AccountRefusal.PASSWORD_NAME : null;
    }

    /** Whether it is one of the names, or one with digits and signs about it. */
    private static boolean isName(String low, Collection<String> own) {
        return Stream.concat(CONTEXT.stream(), own.stream().filter(Objects::nonNull).flatMap(each -> Stream.of(each, each.replaceFirst("@.*", ""))))
                .map(each -> PasswordHash.composed(each).toLowerCase(Locale.ROOT))
                .anyMatch(each -> low.equals(each) || !letters(each).isEmpty() && letters(low).equals(letters(each)));
    }

    private static boolean isOneUnit(String low) {
        int[] signs = low.codePoints().toArray();
        for (int unit = 1; unit <= LONGEST_UNIT; unit++) {
            int at = unit;
            while (at < signs.length && signs[at] == signs[at - unit]) {
                at++;
            }
            if (at == signs.length) {
                return true;
            }
        }
        return false;
    }

    /** Whether each sign comes after, or before, the one before it; after 9 comes 0. */
    private static boolean isRow(String low) {
        int[] signs = low.replace("90", "9:").replace("09", ":9").codePoints().toArray();
        boolean up = true;
        boolean down = true;
        for (int at = 1; at < signs.length; at++) {
            int step = signs[at] - signs[at - 1];
            up &= step == 1 || signs[at - 1] == ':' && signs[at] == '1';
            down &= step == -1 || signs[at - 1] == '1' && signs[at] == ':';
        }
        return up || down;
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}]+", "");
    }
}
