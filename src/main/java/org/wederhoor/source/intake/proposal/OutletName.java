package org.wederhoor.source.intake.proposal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.wederhoor.web.text.Accents;

/** What can be an outlet's name, and whether two names, or a name and an address, are one outlet's. */
public final class OutletName {

    private static final String JOINER = "(?:" + IntakeFile.exactly(IntakeFile::outletJoiners) + "|&)";
    private static final Pattern GENERAL = Pattern.compile("(?:(?:" + IntakeFile.any(IntakeFile::noOutlet) + "|" + JOINER + ")(?: |$))+");
    private static final String KIND = IntakeFile.any(IntakeFile::companies);
    private static final Pattern COMPANY = Pattern.compile("(?:.*[^\\p{L}\\p{N}])?" + KIND + "\\.?|" + KIND + " .*");
    private static final Pattern ARTICLE = Pattern.compile(IntakeFile.any(IntakeFile::outletArticle) + " ");
    private static final Pattern DOMAIN = Pattern.compile("(?:\\.(?:com?|org|net|gov|ac|edu))?\\.[a-z]{2,12}$");
    private static final int SHORTEST = 2;
    // as long a part of an address as this, and it is what the site is called after
    private static final int TELLING = 5;
    private static final double MUCH = 0.6;
    private static final int LONGEST = 80;

    private OutletName() {
    }

    /** Whether it can be one: not only words that any page may say, such as “our daily newsletter”, and no agency's name. */
    public static boolean canBe(String name) {
        return name.length() >= SHORTEST && name.length() <= LONGEST && name.codePoints().anyMatch(Character::isLetter) && !GENERAL.matcher(name).matches();
    }

    /** Whether it is a company's, which may own the outlet but is seldom called as it is. */
    public static boolean isCompany(String name) {
        return COMPANY.matcher(name).matches();
    }

    /** Whether both name one outlet: “The Hill” and “TheHill.com”, “Wall Street Journal” and “WSJ”. */
    public static boolean same(String one, String other) {
        return key(one).equals(key(other)) || isShortFor(whole(one), other) || isShortFor(whole(other), one);
    }

    /** Whether both are letter by letter the same but for case, blanks and an address's ending. */
    public static boolean alike(String one, String other) {
        return key(one).equals(key(other));
    }

    /** Whether the outlet has its pages at that host, or is called so by a service: “latimes” is Los Angeles Times. */
    public static boolean isAt(String host, String name) {
        String label = label(host);
        String first = key(name.split("[ .,|-]")[0]);
        return isCalled(host, name) || first.length() >= TELLING && label.startsWith(first) && first.length() >= MUCH * label.length()
                || label.length() >= TELLING && key(name).startsWith(label);
    }

    /** Whether all of the name is in the host's, or what it is short for. */
    public static boolean isCalled(String host, String name) {
        String label = label(host);
        return label.equals(key(name)) || label.equals(whole(name)) || isShortFor(label, name);
    }

    /** Of a host what is the site's own: “latimes” of www.latimes.com. */
    private static String label(String host) {
        String[] labels = DOMAIN.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("").split("\\.");
        return labels[labels.length - 1].replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Whether it is written as an address is, or all in small letters. */
    public static boolean isUnadorned(String name) {
        return DOMAIN.matcher(name).find() || name.equals(name.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code label} is put together from what the words of a name begin with, each in its turn; small words may be left out. */
    private static boolean isShortFor(String label, String name) {
        List<String> words = Arrays.stream(plain(name).split("[^\\p{L}\\p{N}]+")).filter(each -> !each.isEmpty()).toList();
        return words.size() > 1 && label.length() >= SHORTEST && isShortFor(label, words, 0);
    }

    private static boolean isShortFor(String label, List<String> words, int next) {
        if (next == words.size() || label.isEmpty()) {
            return next == words.size() && label.isEmpty();
        }
        String word = words.get(next);
        for (int taken = Math.min(word.length(), label.length()); taken > 0; taken--) {
            if (word.startsWith(label.substring(0, taken)) && isShortFor(label.substring(taken), words, next + 1)) {
                return true;
            }
        }
        return word.matches(JOINER + "|" + ARTICLE.pattern().strip()) && isShortFor(label, words, next + 1);
    }

    private static String key(String name) {
        return whole(ARTICLE.matcher(name).lookingAt() ? ARTICLE.matcher(name).replaceFirst("") : name);
    }

    private static String whole(String name) {
        return DOMAIN.matcher(plain(name).replaceFirst("^www\\.", "")).replaceFirst("").replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String plain(String name) {
        return Accents.off(name.toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")).strip();
    }
}
