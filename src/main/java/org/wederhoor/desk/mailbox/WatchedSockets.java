package org.wederhoor.desk.mailbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/**
 * The connections to a mail server, which end when their time is over: one that sends a byte now and then would never be silent for as long as a
 * read waits.
 */
final class WatchedSockets implements AutoCloseable {

    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "mailbox-clock");
        made.setDaemon(true);
        return made;
    });
    private ScheduledFuture<?> end;

    /** Ends every connection unless it is asked for more time before. */
    synchronized void allow(Duration time) {
        if (end != null) {
            end.cancel(false);
        }
        end = clock.schedule(this::end, time.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void end() {
        for (Socket each : sockets) {
            try {
                each.close();
            } catch (IOException e) {
                // it has ended, which is all that is asked of it
            }
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        end();
    }

    SocketFactory plain() {
        return new Plain();
    }

    SSLSocketFactory tls(SSLSocketFactory trusting) {
        return new Tls(trusting);
    }

    private Socket watched(Socket socket) {
        sockets.add(socket);
        return socket;
    }

    private final class Plain extends SocketFactory {

        @Override
        public Socket createSocket() {
            return watched(new Socket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return watched(new Socket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return watched(new Socket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return watched(new Socket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return watched(new Socket(host, port, local, localPort));
        }
    }

    /** Lays TLS over sockets; what is closed is the one below, since to end TLS in good order can wait for the other side too. */
    private final class Tls extends SSLSocketFactory {

        private final SSLSocketFactory trusting;

        Tls(SSLSocketFactory trusting) {
            this.trusting = trusting;
        }

        @Override
        public Socket createSocket(Socket below, String host, int port, boolean closes) throws IOException {
            return trusting.createSocket(watched(below), host, port, closes);
        }

        @Override
        public Socket createSocket() throws IOException {
            return watched(trusting.createSocket());
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return watched(trusting.createSocket(host, port));
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
            return watched(trusting.createSocket(host, port, local, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return watched(trusting.createSocket(host, port));
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
            return watched(trusting.createSocket(host, port, local, localPort));
        }

        @Override
        public String[] getDefaultCipherSuites() {
            return trusting.getDefaultCipherSuites();
        }

        @Override
        public String[] getSupportedCipherSuites() {
            return trusting.getSupportedCipherSuites();
        }
    }
}
