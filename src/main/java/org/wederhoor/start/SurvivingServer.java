package org.wederhoor.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A server of ours that outlived the JVM which had started it. */
record SurvivingServer(ProcessHandle process, int port) implements AutoCloseable {

    // postmaster.pid: line 1 is the process, line 4 the port
    static Optional<SurvivingServer> in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 4) {
            return Optional.empty();
        }
        int port = Integer.parseInt(lines.get(3).strip());
        return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                .filter(process -> isPostgres(process) && listensOn(port))
                .map(process -> new SurvivingServer(process, port));
    }

    // after a crash the file stays, and its number may by now be another program's; a program replaced since is "(deleted)"
    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().filter(command -> command.matches("(?s)(.*[/\\\\])?postgres(\\.exe)?( \\(deleted\\))?"))
                .isPresent();
    }

    private static boolean listensOn(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
