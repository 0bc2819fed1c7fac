package org.wederhoor.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;

/** A mail server on this machine that takes every letter (the commands of RFC 5321 that a client needs) and keeps it to look at. */
public final class PlayedMailServer implements AutoCloseable {

    private final List<String> letters = new CopyOnWriteArrayList<>();
    private final ServerSocket socket;
    private final Runnable meanwhile;
    private final Thread thread;

    public PlayedMailServer(int port) throws IOException {
        this(port, () -> { });
    }

    /** @param meanwhile what happens while it takes a letter */
    public PlayedMailServer(int port, Runnable meanwhile) throws IOException {
        this.meanwhile = meanwhile;
        socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        thread = new Thread(this::serve, "played mail server");
        thread.setDaemon(true);
        thread.start();
    }

    /** A port on which nobody listens just now, below those that go to whoever calls out: no call of ours takes it between two tests. */
    public static int freePort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 32_000);
            try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            } catch (IOException e) {
                // taken: another one
            }
        }
        throw new IllegalStateException("a hundred ports were taken");
    }

    /** What came in: for each letter its recipients' lines and everything between DATA and the dot. */
    public List<String> letters() {
        return letters;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread conversation = new Thread(() -> serve(client), "played mail server's client");
                conversation.setDaemon(true);
                conversation.start();
            } catch (SocketException e) {
                // closed
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            talk(client);
        } catch (SocketException e) {
            // the client went away
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        say(client, "220 played");
        StringBuilder letter = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String command = line.toUpperCase().split(" ")[0];
            if (command.equals("RCPT")) {
                letter.append(line).append('\n');
            } else if (command.equals("DATA")) {
                say(client, "354 go on");
                for (String part = lines.readLine(); !part.equals("."); part = lines.readLine()) {
                    letter.append(part).append('\n');
                }
                meanwhile.run();
                letters.add(letter.toString());
                letter.setLength(0);
            }
            if (command.equals("QUIT")) {
                say(client, "221 bye");
                return;
            }
            say(client, "250 ok");
        }
    }

    private static void say(Socket client, String line) throws IOException {
        OutputStream out = client.getOutputStream();
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    /** The port is free once this returns: the system listens on it until whoever waits for a client is out of that. */
    @Override
    public void close() throws IOException {
        socket.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
