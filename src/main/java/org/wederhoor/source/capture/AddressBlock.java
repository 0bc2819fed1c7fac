package org.wederhoor.source.capture;

import java.net.InetAddress;

/**
 * A block of IP addresses that a registry sets apart.
 *
 * @param block     as the registry writes it: 10.0.0.0/8
 * @param name      what the registry calls it
 * @param definedBy the document that sets it apart: RFC 1918
 * @param first     its first address
 * @param prefix    how many leading bits its addresses share with {@code first}
 */
record AddressBlock(String block, String name, String definedBy, InetAddress first, int prefix) {

    /** @throws IllegalArgumentException when the block is written in a way that cannot be read, or has bits beyond its prefix */
    static AddressBlock of(String block, String name, String definedBy) {
        int slash = block.indexOf('/');
        String written = block.substring(0, slash);
        InetAddress first = written.contains(":") ? IpLiteral.ipv6(written) : IpLiteral.ipv4(written);
        int prefix = Integer.parseInt(block.substring(slash + 1));
        if (first == null || prefix > first.getAddress().length * 8) {
            throw new IllegalArgumentException("no block of addresses: " + block);
        }
        byte[] bytes = first.getAddress();
        for (int bit = prefix; bit < bytes.length * 8; bit++) {
            if ((bytes[bit / 8] & 0x80 >> bit % 8) != 0) {
                throw new IllegalArgumentException("not the first address of the block: " + block);
            }
        }
        return new AddressBlock(block, name, definedBy, first, prefix);
    }

    /** Whether it holds this address, given as 4 or 16 bytes. */
    boolean holds(byte[] address) {
        byte[] bytes = first.getAddress();
        if (bytes.length != address.length) {
            return false;
        }
        int whole = prefix / 8;
        for (int i = 0; i < whole; i++) {
            if (bytes[i] != address[i]) {
                return false;
            }
        }
        int rest = prefix % 8;
        return rest == 0 || ((bytes[whole] ^ address[whole]) & 0xff) >> 8 - rest == 0;
    }
}
