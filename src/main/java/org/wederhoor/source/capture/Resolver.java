package org.wederhoor.source.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Knows the addresses that a name stands for. */
@FunctionalInterface
interface Resolver {

    /** Every address of the name, in the order to try them in; never none. */
    List<InetAddress> addresses(String name) throws UnknownHostException;
}
