package org.wederhoor.source.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The IPv4 addresses that some IPv6 addresses carry within: what they are sent to may be the IPv4 one in the end. */
final class EmbeddedAddress {

    private EmbeddedAddress() {
    }

    /**
     * As four bytes each; empty for an address that carries none. IPv4-mapped and IPv4-compatible (RFC 4291), 6to4 (RFC 3056),
     * Teredo's server and client (RFC 4380), NAT64 (RFC 6052, RFC 8215) and ISATAP (RFC 5214).
     */
    static List<byte[]> in(byte[] ipv6) {
        List<byte[]> found = new ArrayList<>();
        if (startsWith(ipv6, 0, 0, 0, 0, 0) && (group(ipv6, 5) == 0xffff || group(ipv6, 5) == 0 && group(ipv6, 6) != 0)
                || startsWith(ipv6, 0x64, 0xff9b, 0, 0, 0, 0)) {
            found.add(at(ipv6, 12, 13, 14, 15));
        }
        if (startsWith(ipv6, 0x64, 0xff9b, 1)) {
            found.add(at(ipv6, 6, 7, 9, 10));
            found.add(at(ipv6, 12, 13, 14, 15));
        }
        if (startsWith(ipv6, 0x2002)) {
            found.add(at(ipv6, 2, 3, 4, 5));
        }
        if (startsWith(ipv6, 0x2001, 0)) {
            found.add(inverted(at(ipv6, 12, 13, 14, 15)));
            found.add(at(ipv6, 4, 5, 6, 7));
        }
        if ((group(ipv6, 4) & 0xfdff) == 0 && group(ipv6, 5) == 0x5efe) {
            found.add(at(ipv6, 12, 13, 14, 15));
        }
        return found;
    }

    private static boolean startsWith(byte[] address, int... groups) {
        for (int i = 0; i < groups.length; i++) {
            if (group(address, i) != groups[i]) {
                return false;
            }
        }
        return true;
    }

    /** One of the eight numbers that an IPv6 address is written with. */
    private static int group(byte[] address, int index) {
        return (address[2 * index] & 0xff) << 8 | address[2 * index + 1] & 0xff;
    }

    private static byte[] at(byte[] address, int... places) {
        byte[] bytes = new byte[4];
        for (int i = 0; i < 4; i++) {
            bytes[i] = address[places[i]];
        }
        return bytes;
    }

    private static byte[] inverted(byte[] bytes) {
        byte[] inverted = Arrays.copyOf(bytes, 4);
        for (int i = 0; i < 4; i++) {
            inverted[i] = (byte) ~inverted[i];
        }
        return inverted;
    }
}
