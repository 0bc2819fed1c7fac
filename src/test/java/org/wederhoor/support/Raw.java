package org.wederhoor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A request written out by hand, for what a proper client would mend or not send at all. */
public record Raw(int status, String head, String body) {

    /**
     * @param site  where it goes: host and port count
     * @param lines the request line and the headers; Host is set unless one of them does
     */
    public static Raw send(URI site, String... lines) {
        return sendBody(site, "", lines);
    }

    /** A form as {@code body} has it encoded. */
    public static Raw post(URI site, String path, String body, String... headers) {
        List<String> lines = new ArrayList<>(List.of("POST " + path + " HTTP/1.1", "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.getBytes(StandardCharsets.UTF_8).length));
        lines.addAll(List.of(headers));
        return sendBody(site, body, lines.toArray(String[]::new));
    }

    /** As {@link #send(URI, String...)}, with {@code body} as it stands after the headers. */
    public static Raw sendBody(URI site, String body, String... lines) {
        StringBuilder request = new StringBuilder();
        boolean hostGiven = false;
        for (String line : lines) {
            request.append(line).append("\r\n");
            hostGiven |= line.toLowerCase().startsWith("host:");
        }
        if (!hostGiven) {
            request.append("Host: ").append(site.getAuthority()).append("\r\n");
        }
        request.append("Connection: close\r\n\r\n").append(body);
        try (Socket socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.toString().getBytes(StandardCharsets.UTF_8));
            return read(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a header of the answer; null when it has none. */
    public String header(String name) {
        return head.lines().filter(line -> line.toLowerCase().startsWith(name.toLowerCase() + ":"))
                .map(line -> line.substring(name.length() + 1).strip()).findFirst().orElse(null);
    }

    private static Raw read(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("no answer, but: " + answer);
        }
        return new Raw(Integer.parseInt(answer.split(" ", 3)[1]), answer.substring(0, end), answer.substring(end + 4));
    }
}
