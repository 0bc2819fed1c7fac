package org.wederhoor.publication.share;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * Gives Arabic letters, and those that Persian, Urdu and others have besides, the forms in which they join their neighbours.
 * ICU's own shaping knows the letters of Arabic alone.
 */
final class ArabicLetters {

    // by letter and kind of form; lam and alef have forms for the two of them
    private static final Map<String, String> FORMS = new HashMap<>();

    static {
        forms('\uFB50', '\uFBFF', 1);
        forms('\uFE80', '\uFEF4', 1);
        forms('\uFEF5', '\uFEFC', 2);
    }

    private ArabicLetters() {
    }

    private static void forms(char first, char last, int letters) {
        for (char form = first; form <= last; form++) {
            String of = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (of.length() == letters) {
                FORMS.putIfAbsent(of + UCharacter.getIntPropertyValue(form, UProperty.DECOMPOSITION_TYPE), Character.toString(form));
            }
        }
    }

    static String joined(String text) {
        StringBuilder joined = new StringBuilder(text.length());
        for (int at = 0, end; at < text.length(); at = end) {
            end = Math.min(at + 2, text.length());
            if (!FORMS.containsKey(text.substring(at, end) + UCharacter.DecompositionType.ISOLATED)) {
                end = at + 1;
            }
            String letters = text.substring(at, end);
            boolean before = at > 0 && join(text.charAt(at - 1), text.charAt(at));
            boolean after = end < text.length() && join(text.charAt(end - 1), text.charAt(end));
            joined.append(FORMS.getOrDefault(letters + form(before, after), letters));
        }
        return joined.toString();
    }

    private static int form(boolean before, boolean after) {
        return before ? after ? UCharacter.DecompositionType.MEDIAL : UCharacter.DecompositionType.FINAL
                : after ? UCharacter.DecompositionType.INITIAL : UCharacter.DecompositionType.ISOLATED;
    }

    private static boolean join(char letter, char next) {
        int type = UCharacter.getIntPropertyValue(next, UProperty.JOINING_TYPE);
        return joinsNext(UCharacter.getIntPropertyValue(letter, UProperty.JOINING_TYPE))
                && (joinsNext(type) || type == UCharacter.JoiningType.RIGHT_JOINING);
    }

    private static boolean joinsNext(int type) {
        return type == UCharacter.JoiningType.DUAL_JOINING || type == UCharacter.JoiningType.JOIN_CAUSING;
    }
}
