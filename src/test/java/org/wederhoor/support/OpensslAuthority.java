package org.wederhoor.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import com.sun.net.httpserver.HttpServer;

import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;

/** A time-stamping authority of OpenSSL's, with a certificate of its own CA, in a folder; asked by hand, or at an address on this machine. */
public final class OpensslAuthority implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private HttpServer server;
    private volatile UnaryOperator<byte[]> answers = this::reply;

    /**
     * @param certificateId how it names its certificate: {@code sha1} (ESSCertID, RFC 2634) or {@code sha256} (ESSCertIDv2, RFC 5035)
     * @param holds         how long its certificate holds from now on
     */
    public OpensslAuthority(Path folder, String certificateId, Duration holds) throws IOException {
        this.folder = Files.createDirectories(folder);
        write("ca.cnf", """
                [ca]
                default_ca = own
                [own]
                database = index.txt
                new_certs_dir = .
                rand_serial = yes
                unique_subject = no
                default_md = sha256
                policy = any
                certificate = ca.pem
                private_key = ca.key
                [any]
                organizationName = optional
                commonName = supplied
                [authority]
                extendedKeyUsage = critical,timeStamping
                [between]
                basicConstraints = critical,CA:TRUE
                """);
        write("ts.cnf", """
                [tsa]
                default_tsa = own
                [own]
                serial = ts.serial
                signer_cert = tsa.pem
                signer_key = tsa.key
                signer_digest = sha256
                default_policy = 1.2.3.4.1
                digests = sha256
                ess_cert_id_alg = %s
                """.formatted(certificateId));
        write("index.txt", "");
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj", "/O=Made up/CN=Made-up CA",
                "-keyout", "ca.key", "-out", "ca.pem");
        certify("tsa", "/O=Made up/CN=Made-up time", "authority", holds);
    }

    /** Has the authority's certificate by another one between it and the CA, which comes with its answers. */
    public OpensslAuthority withOneBetween() throws IOException {
        certify("between", "/O=Made up/CN=Made-up CA for time", "between", Duration.ofDays(1));
        write("ca.cnf", Files.readString(folder.resolve("ca.cnf")).replace("= ca.pem", "= between.pem").replace("= ca.key", "= between.key"));
        certify("tsa", "/O=Made up/CN=Made-up time", "authority", Duration.ofDays(1));
        write("ts.cnf", Files.readString(folder.resolve("ts.cnf")) + "certs = between.pem\n");
        return this;
    }

    private void certify(String name, String subject, String as, Duration holds) throws IOException {
        openssl("req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-subj", subject, "-keyout", name + ".key",
                "-out", name + ".csr");
        openssl("ca", "-batch", "-notext", "-config", "ca.cnf", "-extensions", as, "-in", name + ".csr", "-out", name + ".pem",
                "-startdate", TIME.format(Instant.now().minusSeconds(60)), "-enddate", TIME.format(Instant.now().plus(holds)));
    }

    /** The CA's certificate, in PEM. */
    public Path ca() {
        return folder.resolve("ca.pem");
    }

    /** The authority's own, in PEM. */
    public Path certificate() {
        return folder.resolve("tsa.pem");
    }

    /** What it answers to a request. */
    public synchronized byte[] reply(byte[] request) {
        try {
            Files.write(folder.resolve("request.tsq"), request);
            openssl("ts", "-reply", "-config", "ts.cnf", "-queryfile", "request.tsq", "-out", "answer.tsr");
            return Files.readAllBytes(folder.resolve("answer.tsr"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same without its certificate, whatever was asked for. */
    public byte[] replyWithoutCertificate(byte[] asked) {
        try {
            TimeStampRequest request = new TimeStampRequest(asked);
            TimeStampRequestGenerator without = new TimeStampRequestGenerator();
            without.setCertReq(false);
            return reply(without.generate(request.getMessageImprintAlgOID(), request.getMessageImprintDigest(), request.getNonce()).getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Where it can be asked, from now on. */
    public URI serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] answer = answers.apply(exchange.getRequestBody().readAllBytes());
            exchange.getResponseHeaders().add("Content-Type", "application/timestamp-reply");
            exchange.sendResponseHeaders(answer.length == 0 ? 500 : 200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        server.start();
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/tsa");
    }

    /** Has it answer so where it is asked at its address; with nothing for a failure of its own. */
    public void answers(UnaryOperator<byte[]> way) {
        answers = way;
    }

    private void write(String file, String words) throws IOException {
        Files.writeString(folder.resolve(file), words);
    }

    private void openssl(String... arguments) throws IOException {
        Process run = new ProcessBuilder(Stream.concat(Stream.of("openssl"), Stream.of(arguments)).toList()).directory(folder.toFile())
                .redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (run.waitFor() != 0) {
                throw new IllegalStateException("openssl " + String.join(" ", arguments) + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        if (server != null) {
            server.stop(0);
        }
    }
}
