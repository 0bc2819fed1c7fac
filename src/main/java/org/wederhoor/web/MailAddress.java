package org.wederhoor.web;

import java.util.regex.Pattern;

/** What can be written to. */
public final class MailAddress {

    /** RFC 5321, 4.5.3.1.3, in characters: a path of 256 octets less its angle brackets. */
    public static final int LONGEST = 254;

    private static final String LABEL = "[\\p{L}\\p{M}\\p{Nd}](?:[\\p{L}\\p{M}\\p{Nd}-]{0,61}[\\p{L}\\p{M}\\p{Nd}])?";
    // dots part the words of the name and of its host, which has two at least; what ends in a number is no host
    private static final Pattern ONE = Pattern.compile("(?!\\.|.*\\.[.@])[^\\s\\p{Cf}@<>,;:\"()\\[\\]\\\\]+@"
            + "(?:" + LABEL + "\\.)+(?=[^.]*\\p{L})" + LABEL);

    private MailAddress() {
    }

    /** Whether a text is one address without a name, a list or anything else that would make a mail program write to somebody else. */
    public static boolean isOne(String typed) {
        return ONE.matcher(typed).matches();
    }
}
