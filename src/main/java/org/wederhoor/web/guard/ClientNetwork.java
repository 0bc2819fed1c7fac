package org.wederhoor.web.guard;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import io.vertx.core.http.HttpServerRequest;

/** Where a request came from, as far as whoever sends it cannot change it at will: a provider hands one customer a whole /64 of IPv6 addresses. */
public final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private ClientNetwork() {
    }

    /** An IPv4 address whole, the first half of an IPv6 address; what is no address, as it is written. */
    public static byte[] bytes(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*$", "")).getAddress();
            return bytes.length > NETWORK_BYTES ? Arrays.copyOf(bytes, NETWORK_BYTES) : bytes;
        } catch (UnknownHostException e) {
            return address.getBytes(StandardCharsets.UTF_8);
        }
    }

    /** Where {@code request} came from, as {@link #name} has it. */
    public static String of(HttpServerRequest request) {
        return name(request.remoteAddress().hostAddress());
    }

    /** The same as text that is equal where the network is. */
    public static String name(String address) {
        byte[] bytes = bytes(address);
        return bytes.length == NETWORK_BYTES ? HexFormat.of().formatHex(bytes) + "/64" : address;
    }
}
