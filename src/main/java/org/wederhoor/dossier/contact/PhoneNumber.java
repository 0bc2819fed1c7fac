package org.wederhoor.dossier.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What can be called from anywhere. */
public final class PhoneNumber {

    public static final int LONGEST = 60;

    // up to 15 digits, as ITU-T E.164 has it, and one more for a (0); then perhaps a word and an extension
    private static final Pattern ONE = Pattern.compile("(\\(?\\+[1-9](?:[\\h./()‐‑–-]*\\d){6,15})(?:\\h*[,;]?\\h*(?:\\p{L}+[.:]?|#)\\h*(\\d{1,6}))?");

    private PhoneNumber() {
    }

    /** Whether a text is one number with the code of its country: "+31 20 123 45 67", "+49 (0)30 1234-56 ext. 7". */
    public static boolean isOne(String typed) {
        return ONE.matcher(typed).matches();
    }

    /** The same as an address that a phone can dial (RFC 3966). */
    public static String dialled(String number) {
        Matcher parts = ONE.matcher(number);
        if (!parts.matches()) {
            throw new IllegalArgumentException(number);
        }
        return "tel:" + parts.group(1).replace("(0)", "").replaceAll("[^+0-9]", "") + (parts.group(2) == null ? "" : ";ext=" + parts.group(2));
    }
}
