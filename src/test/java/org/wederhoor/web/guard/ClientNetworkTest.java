package org.wederhoor.web.guard;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class ClientNetworkTest {

    @Test
    void addresses_of_one_ipv6_network_are_one_client() {
        assertEquals(8, ClientNetwork.bytes("2001:db8:1:2:3:4:5:6%eth0").length);
        assertArrayEquals(ClientNetwork.bytes("2001:db8:1:2:3:4:5:6"), ClientNetwork.bytes("2001:db8:1:2::1"));
        assertEquals("20010db800010002/64", ClientNetwork.name("2001:db8:1:2::1"));
        assertEquals(ClientNetwork.name("2001:DB8:1:2:0:0:0:9"), ClientNetwork.name("2001:db8:1:2::1"));
        assertNotEquals(ClientNetwork.name("2001:db8:1:3::1"), ClientNetwork.name("2001:db8:1:2::1"));
    }

    @Test
    void an_ipv4_address_is_a_client_of_its_own() {
        assertEquals(4, ClientNetwork.bytes("192.0.2.1").length);
        assertEquals("192.0.2.1", ClientNetwork.name("192.0.2.1"));
        assertEquals("192.0.2.1", ClientNetwork.name("::ffff:192.0.2.1").replace("::ffff:", ""));
    }
}
