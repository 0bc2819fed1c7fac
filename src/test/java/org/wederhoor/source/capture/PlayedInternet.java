package org.wederhoor.source.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

import io.vertx.core.net.SocketAddress;
import io.vertx.core.net.TrustOptions;

/**
 * Names, addresses and pages of an internet that is played by two servers on this machine. Connections to whatever address
 * end up there; which address it was is noted, and the rules on addresses are the real ones.
 */
final class PlayedInternet implements AutoCloseable {

    /** Answers one request, byte for byte; the connection is closed after it. */
    interface Page {

        void answer(OutputStream out) throws Exception;
    }

    static final String PUBLIC = "93.184.215.14";

    final Map<String, List<String>> names = new HashMap<>();
    final Map<String, Page> pages = new HashMap<>();
    /** Every name that was looked up. */
    final List<String> lookedUp = new CopyOnWriteArrayList<>();
    /** Every address that was connected to, as "93.184.215.14:80". */
    final List<String> connections = new CopyOnWriteArrayList<>();
    /** The head of every request, its lines as they came. */
    final List<String> requests = new CopyOnWriteArrayList<>();
    /** Every name that was asked for while a safe connection was made. */
    final List<String> serverNames = new CopyOnWriteArrayList<>();
    /** Opens when a page could no longer be written, since the other side had gone. */
    final CountDownLatch hungUp = new CountDownLatch(1);
    /** Addresses at which nobody answers. */
    final List<String> dead = new ArrayList<>();

    private final ServerSocket plain;
    private final ServerSocket secure;
    private final int nobody;

    PlayedInternet() throws IOException {
        this(null);
    }

    /** @param certificate what the server for https shows; null where there is none */
    PlayedInternet(SSLContext certificate) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        plain = new ServerSocket(0, 50, loopback);
        secure = certificate == null ? new ServerSocket(0, 50, loopback)
                : certificate.getServerSocketFactory().createServerSocket(0, 50, loopback);
        try (ServerSocket closed = new ServerSocket(0, 50, loopback)) {
            nobody = closed.getLocalPort();
        }
        serve(plain, "http://");
        serve(secure, "https://");
    }

    /** A site at one public address, with one page. */
    PlayedInternet site(String page, Page answer) {
        names.putIfAbsent(page.split("/")[2], List.of(PUBLIC));
        pages.put(page, answer);
        return this;
    }

    PlayedInternet site(String page, String... answer) {
        return site(page, out -> out.write((String.join("\r\n", answer)).getBytes(StandardCharsets.UTF_8)));
    }

    Wire wire(TrustOptions trust) {
        return new Wire(this::addresses, this::line, trust);
    }

    Wire wire() {
        return wire(null);
    }

    private List<InetAddress> addresses(String name) throws UnknownHostException {
        lookedUp.add(name);
        if (!names.containsKey(name)) {
            throw new UnknownHostException(name);
        }
        List<InetAddress> addresses = new ArrayList<>();
        for (String each : names.get(name)) {
            addresses.add(InetAddress.getByName(each));
        }
        return addresses;
    }

    private SocketAddress line(InetAddress address, int port) {
        connections.add(address.getHostAddress() + ":" + port);
        boolean dies = dead.contains(address.getHostAddress());
        return SocketAddress.inetSocketAddress(dies ? nobody : (port == 443 ? secure : plain).getLocalPort(), "127.0.0.1");
    }

    private void serve(ServerSocket server, String scheme) {
        thread(() -> {
            while (true) {
                Socket socket = server.accept();
                thread(() -> answer(socket, scheme));
            }
        });
    }

    private Object answer(Socket socket, String scheme) throws Exception {
        try (socket) {
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> head = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            if (head.isEmpty()) {
                return null;
            }
            requests.add(String.join("\n", head));
            if (socket instanceof SSLSocket safe && safe.getSession() instanceof ExtendedSSLSession session) {
                session.getRequestedServerNames().forEach(name -> serverNames.add(((SNIHostName) name).getAsciiName()));
            }
            String host = head.stream().filter(line -> line.toLowerCase().startsWith("host: ")).findFirst().orElseThrow()
                    .substring(6);
            Page page = pages.get(scheme + host + head.get(0).split(" ")[1]);
            if (page == null) {
                page = out -> out.write("HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            }
            page.answer(socket.getOutputStream());
            socket.getOutputStream().flush();
            socket.shutdownOutput();
            in.read();
        } catch (IOException e) {
            hungUp.countDown();
        }
        return null;
    }

    private static void thread(Callable<?> act) {
        Thread thread = new Thread(() -> {
            try {
                act.call();
            } catch (Exception e) {
                // a server that was closed, or a visitor that went away
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            plain.close();
            secure.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
