package org.wederhoor.source.capture;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;

/**
 * Visits one address: looks its name up once, holds every address it stands for against the rules, and asks the very address
 * that was checked, so that a name cannot stand for another one by then (DNS rebinding).
 */
final class Visits {

    private static final int MOST_ADDRESSES = 3;
    private static final int CONNECT_MILLIS = 5_000;
    private static final int LONGEST_HEADERS = 64_000;

    private final Wire wire;
    private final Limits limits;
    private final AddressRules rules = AddressRules.read();
    private final HttpClient client;

    Visits(Vertx vertx, Wire wire, Limits limits) {
        this.wire = wire;
        this.limits = limits;
        HttpClientOptions options = new HttpClientOptions().setKeepAlive(false).setUseAlpn(false).setHttp2ClearTextUpgrade(false)
                .setConnectTimeout(CONNECT_MILLIS).setMaxPoolSize(Capture.AT_ONCE).setVerifyHost(true).setTrustAll(false)
                .setMaxHeaderSize(LONGEST_HEADERS).setMaxInitialLineLength(PageAddress.LONGEST).setDecompressionSupported(false);
        if (wire.trust() != null) {
            options.setTrustOptions(wire.trust());
        }
        this.client = vertx.createHttpClient(options);
    }

    /** @throws NotCaptured when the rules, the network or the answer stand in the way */
    Visit visit(PageAddress page, TimeLimit deadline) {
        NotCaptured notReached = null;
        List<InetAddress> addresses = checked(page.host());
        // a connection that came about is never tried again, and only the addresses that were checked are tried at all
        for (InetAddress address : addresses.subList(0, Math.min(MOST_ADDRESSES, addresses.size()))) {
            try {
                Exchange.Answer answer = deadline.await(Exchange.ask(client, request(page, address), page.host().name(), limits));
                return new Visit(page, address.getHostAddress(), answer, Instant.now());
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof NotCaptured refused)) {
                    throw new IllegalStateException(e.getCause());
                }
                if (refused.reason() != CaptureRefusal.NOT_REACHED) {
                    throw refused;
                }
                notReached = refused;
            }
        }
        throw notReached;
    }

    void close() {
        client.close();
    }

    private List<InetAddress> checked(HostName host) {
        List<InetAddress> addresses;
        try {
            addresses = host.literal() != null ? List.of(host.literal()) : wire.resolver().addresses(host.name());
        } catch (UnknownHostException e) {
            throw NotCaptured.because(CaptureRefusal.NAME_NOT_FOUND, messages -> messages.nameNotFound(host.name()));
        }
        for (InetAddress address : addresses) {
            Optional<AddressBlock> block = rules.refusing(address);
            if (block.isPresent()) {
                throw NotCaptured.because(CaptureRefusal.SPECIAL_ADDRESS, messages -> messages.specialAddress(host.written(),
                        block.get().block(), block.get().name(), block.get().definedBy()));
            }
        }
        return addresses;
    }

    private RequestOptions request(PageAddress page, InetAddress address) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap().add(HttpHeaders.HOST, page.host().written())
                .add(HttpHeaders.USER_AGENT, "Wederhoor (fact-check desk)")
                .add(HttpHeaders.ACCEPT, limits.kinds().accept())
                .add(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate").add(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        return new RequestOptions().setMethod(HttpMethod.GET).setServer(wire.line().to(address, page.port()))
                .setHost(page.host().name()).setPort(page.port()).setSsl(page.isSecure()).setURI(page.target())
                .setHeaders(headers);
    }
}
