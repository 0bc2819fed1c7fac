package org.wederhoor.source.capture;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;

/** IP addresses as they are written, read without asking anybody for a name. */
final class IpLiteral {

    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "\\." + OCTET + "\\." + OCTET + "\\." + OCTET);
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    private IpLiteral() {
    }

    /** Four decimal numbers without leading zeros, and no other way of writing them; null for anything else. */
    static InetAddress ipv4(String written) {
        return IPV4.matcher(written).matches() ? address(written) : null;
    }

    /** Without brackets. A zone ("%eth0") is none of it; null for anything that is no IPv6 address. */
    static InetAddress ipv6(String written) {
        return IPV6.matcher(written).matches() ? address("[" + written + "]") : null;
    }

    private static InetAddress address(String written) {
        try {
            InetAddress read = InetAddress.getByName(written);
            // Java reads ::ffff:10.0.0.1 as 10.0.0.1; here it stays what was written
            return written.startsWith("[") && read.getAddress().length == 4 ? mapped(read.getAddress()) : read;
        } catch (UnknownHostException e) {
            return null;
        }
    }

    private static InetAddress mapped(byte[] ipv4) throws UnknownHostException {
        byte[] bytes = new byte[16];
        bytes[10] = (byte) 0xff;
        bytes[11] = (byte) 0xff;
        System.arraycopy(ipv4, 0, bytes, 12, 4);
        return Inet6Address.getByAddress(null, bytes, -1);
    }
}
