package org.wederhoor.source.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which addresses are refused, and by the name of which block. */
class AddressRulesTest {

    private static final AddressRules RULES = AddressRules.read();

    static Stream<AddressBlock> blocks() {
        return RULES.blocks().stream();
    }

    @Test
    void every_entry_of_both_registries_is_there_once() {
        List<String> blocks = blocks().map(AddressBlock::block).toList();
        assertEquals(blocks.size(), new HashSet<>(blocks).size());
        // 26 of the IPv4 registry, 25 of the IPv6 registry, 8 besides
        assertEquals(59, blocks.size());
    }

    @ParameterizedTest
    @MethodSource("blocks")
    void the_first_and_the_last_address_of_each_block_are_refused(AddressBlock block) throws UnknownHostException {
        for (InetAddress edge : List.of(block.first(), last(block))) {
            AddressBlock refusing = RULES.refusing(edge).orElseThrow();
            // a smaller block within it, or an IPv4 address carried by it, may give its own name
            assertTrue(refusing.prefix() >= block.prefix() || refusing.first().getAddress().length == 4, edge + ": " + refusing);
        }
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0, 0.0.0.0/32", "0.1.2.3, 0.0.0.0/8", "10.0.0.0, 10.0.0.0/8", "10.255.255.255, 10.0.0.0/8",
            "100.64.0.0, 100.64.0.0/10", "100.100.100.200, 100.64.0.0/10", "100.127.255.255, 100.64.0.0/10",
            "127.0.0.1, 127.0.0.0/8",
            "127.255.255.254, 127.0.0.0/8", "169.254.169.254, 169.254.0.0/16", "172.16.0.1, 172.16.0.0/12",
            "172.31.255.255, 172.16.0.0/12", "192.0.0.1, 192.0.0.0/29", "192.0.0.8, 192.0.0.8/32", "192.0.0.9, 192.0.0.9/32",
            "192.0.0.10, 192.0.0.10/32", "192.0.0.170, 192.0.0.170/32", "192.0.0.171, 192.0.0.171/32",
            "192.0.0.192, 192.0.0.0/24",
            "192.0.2.1, 192.0.2.0/24", "192.31.196.1, 192.31.196.0/24", "192.52.193.1, 192.52.193.0/24",
            "192.88.99.1, 192.88.99.0/24",
            "192.88.99.2, 192.88.99.2/32", "192.168.1.1, 192.168.0.0/16", "192.175.48.1, 192.175.48.0/24",
            "198.18.0.1, 198.18.0.0/15",
            "198.19.255.255, 198.18.0.0/15", "198.51.100.7, 198.51.100.0/24", "203.0.113.9, 203.0.113.0/24",
            "224.0.0.1, 224.0.0.0/4",
            "239.255.255.255, 224.0.0.0/4", "240.0.0.1, 240.0.0.0/4", "255.255.255.255, 255.255.255.255/32",
            "168.63.129.16, 168.63.129.16/32"})
    void an_ipv4_address_is_refused_by_the_smallest_block_that_holds_it(String address, String block)
            throws UnknownHostException {
        assertEquals(Optional.of(block), RULES.refusing(InetAddress.getByName(address)).map(AddressBlock::block));
    }

    @ParameterizedTest
    @CsvSource({"::, ::/128", "::1, ::1/128", "64:ff9b::1.1.1.1, 64:ff9b::/96", "64:ff9b:1::1.1.1.1, 0.0.0.0/32",
            "64:ff9b:1:101:1:100::, 0.0.0.0/32", "100::1, 100::/64", "100:0:0:1::1, 100:0:0:1::/64", "100:0:0:2::1, ::/3",
            "2001:4860::, none", "2001:5::1, 2001::/23", "2001:1::1, 2001:1::1/128", "2001:1::2, 2001:1::2/128",
            "2001:1::3, 2001:1::3/128", "2001:1::4, 2001::/23", "2001:2::1, 2001:2::/48", "2001:3::1, 2001:3::/32",
            "2001:4:112::1, 2001:4:112::/48", "2001:1f::1, 2001:10::/28", "2001:20::1, 2001:20::/28", "2001:3f::1, 2001:30::/28",
            "2001:1ff:ffff::, 2001::/23", "2001:200::1, none", "2001:db8::1, 2001:db8::/32", "2002:101:101::1, 2002::/16",
            "2620:4f:8000::1, 2620:4f:8000::/48", "2620:4f:8001::1, none", "3ffe::1, none", "3fff::1, 3fff::/20",
            "3fff:fff:ffff::1, 3fff::/20", "3fff:1000::1, none", "4000::1, 4000::/2", "5f00::1, 5f00::/16", "8000::1, 8000::/1",
            "fc00::1, fc00::/7", "fd00:ec2::254, fc00::/7", "fe80::1, fe80::/10", "febf::1, fe80::/10", "fec0::1, fec0::/10",
            "ff02::1, ff00::/8", "1fff:ffff::1, ::/3"})
    void so_is_an_ipv6_address(String address, String block) throws UnknownHostException {
        assertEquals(block, RULES.refusing(InetAddress.getByName(address)).map(AddressBlock::block).orElse("none"));
    }

    @ParameterizedTest
    @CsvSource({"::127.0.0.1, 127.0.0.0/8", "64:ff9b::10.0.0.1, 10.0.0.0/8", "64:ff9b:1:a00:0:100::, 10.0.0.0/8",
            "64:ff9b:1:808:8:800:192.168.0.1, 192.168.0.0/16", "2002:7f00:1::1, 127.0.0.0/8", "2002:a9fe:a9fe::, 169.254.0.0/16",
            "2001:0:a00:1::f7f7:f7f7, 10.0.0.0/8", "2001:0:808:808::80ff:fffe, 127.0.0.0/8",
            "2001:4860:1:1:0:5efe:10.0.0.1, 10.0.0.0/8", "2001:4860:1:1:200:5efe:10.0.0.1, 10.0.0.0/8"})
    void an_ipv4_address_within_an_ipv6_one_is_held_against_the_rules_too(String address, String block)
            throws UnknownHostException {
        assertEquals(Optional.of(block), RULES.refusing(InetAddress.getByName(address)).map(AddressBlock::block));
    }

    @Test
    void an_ipv4_mapped_address_is_refused_even_for_a_public_one() {
        assertEquals("::ffff:0:0/96", RULES.refusing(IpLiteral.ipv6("::ffff:8.8.8.8")).orElseThrow().block());
        assertEquals("127.0.0.0/8", RULES.refusing(IpLiteral.ipv6("::ffff:7f00:1")).orElseThrow().block());
        assertEquals("::/96", RULES.refusing(IpLiteral.ipv6("::8.8.8.8")).orElseThrow().block());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0.0.0", "8.8.8.8", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
            "128.0.0.0", "169.253.255.255", "169.255.0.0", "172.15.255.255", "172.32.0.0", "191.255.255.255", "192.0.1.0",
            "192.0.3.0",
            "192.31.195.255", "192.31.197.0", "192.52.192.255", "192.52.194.0", "192.88.98.255", "192.88.100.0",
            "192.167.255.255",
            "192.169.0.0", "192.175.47.255", "192.175.49.0", "198.17.255.255", "198.20.0.0", "198.51.99.255", "198.51.101.0",
            "203.0.112.255", "203.0.114.0", "223.255.255.255", "168.63.129.15", "168.63.129.17", "2000::", "2001:200::",
            "2003::1",
            "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "2a02:2f0::1", "3ffe:ffff::1", "2001:4860:1:1:0:5efe:8.8.8.8"})
    void an_address_beside_a_block_may_be_asked(String address) throws UnknownHostException {
        assertEquals(Optional.empty(), RULES.refusing(InetAddress.getByName(address)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.1/8", "2001:db8::1/32", "10.0.0.0/33", "::/129", "010.0.0.0/8", "ten/8"})
    void a_block_that_is_written_wrongly_is_no_block(String block) {
        assertThrows(IllegalArgumentException.class, () -> AddressBlock.of(block, "name", "RFC"));
    }

    private static InetAddress last(AddressBlock block) throws UnknownHostException {
        int bits = block.first().getAddress().length * 8;
        BigInteger last = new BigInteger(1, block.first().getAddress())
                .or(BigInteger.ONE.shiftLeft(bits - block.prefix()).subtract(BigInteger.ONE));
        byte[] bytes = new byte[bits / 8];
        for (int i = 0; i < bytes.length; i++) {
            bytes[bytes.length - 1 - i] = last.shiftRight(8 * i).byteValue();
        }
        return bytes.length == 4 ? InetAddress.getByAddress(bytes) : Inet6Address.getByAddress(null, bytes, -1);
    }
}
