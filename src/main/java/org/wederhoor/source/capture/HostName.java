package org.wederhoor.source.capture;

import java.net.InetAddress;
import java.util.Locale;
import java.util.regex.Pattern;

import com.ibm.icu.text.IDNA;

/**
 * The host of a page's address, in the one form that is looked up, asked for and certified.
 *
 * @param name    in small ASCII letters, internationalised names in Punycode, without a dot at the end; IPv6 without brackets
 * @param literal the IP address it is written as; null where it is a name
 */
record HostName(String name, InetAddress literal) {

    private static final Pattern NAME = Pattern.compile("(?=.{1,253}$)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
            + "(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*");
    // WHATWG URL, "ends in a number": what some programs read as an IPv4 address in octal, in hex, short or in one piece
    private static final Pattern NUMBER = Pattern.compile("([0-9]+|0x[0-9a-f]*)");
    private static final IDNA UTS46 = IDNA.getUTS46Instance(
            IDNA.NONTRANSITIONAL_TO_ASCII | IDNA.CHECK_BIDI | IDNA.CHECK_CONTEXTJ | IDNA.USE_STD3_RULES);

    /**
     * @param written as it stands in an address, IPv6 in brackets
     * @throws NotCaptured when it is no host, or one that can be read in more than one way
     */
    static HostName of(String written) {
        if (written.startsWith("[") && written.endsWith("]")) {
            InetAddress address = IpLiteral.ipv6(written.substring(1, written.length() - 1));
            return new HostName(written.substring(1, written.length() - 1).toLowerCase(Locale.ROOT), orRefuse(address));
        }
        String name = ascii(written);
        if (name.endsWith(".")) {
            name = name.substring(0, name.length() - 1);
        }
        if (!NAME.matcher(name).matches()) {
            throw refused();
        }
        boolean number = NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches();
        return new HostName(name, number ? orRefuse(IpLiteral.ipv4(name)) : null);
    }

    /** As an address and the header Host write it. */
    String written() {
        return name.contains(":") ? "[" + name + "]" : name;
    }

    private static String ascii(String written) {
        String small = written.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(each -> each < 0x80) && !small.contains("xn--")) {
            return small;
        }
        IDNA.Info info = new IDNA.Info();
        String ascii = UTS46.nameToASCII(written, new StringBuilder(), info).toString();
        if (info.hasErrors()) {
            throw refused();
        }
        return ascii.toLowerCase(Locale.ROOT);
    }

    private static InetAddress orRefuse(InetAddress address) {
        if (address == null) {
            throw refused();
        }
        return address;
    }

    private static NotCaptured refused() {
        return NotCaptured.because(CaptureRefusal.HOST, CaptureMessages::host);
    }
}
