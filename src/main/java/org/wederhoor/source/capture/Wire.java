package org.wederhoor.source.capture;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;

/**
 * What capture reaches the world by. The rules stand before it and know nothing of it: a test puts another world behind it,
 * and the rules stay the same.
 *
 * @param resolver asked once for each address that is visited
 * @param line     where a connection to an address that has passed the rules goes
 * @param trust    whose certificates count; null for those that Java trusts
 */
record Wire(Resolver resolver, Line line, TrustOptions trust) {

    /** Where a connection goes. */
    @FunctionalInterface
    interface Line {

        SocketAddress to(InetAddress address, int port);
    }

    /** The machine's own names and network. */
    static Wire real() {
        return new Wire(name -> List.of(InetAddress.getAllByName(name)),
                (address, port) -> SocketAddress.inetSocketAddress(new InetSocketAddress(address, port)), null);
    }
}
