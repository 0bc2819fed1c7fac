package org.wederhoor.source.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

import io.vertx.core.Vertx;
import io.vertx.core.net.PfxOptions;
import io.vertx.core.net.TrustOptions;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site on https is who it says, or it is not read. */
class CertificatesTest {

    private static final String PASSWORD = "a-word-for-a-test";
    private static final String[] PAGE = {"HTTP/1.1 200 OK", "Content-Length: 2", "", "ja"};

    @TempDir
    static Path folder;

    private static Vertx vertx;
    private static SSLContext certificate;
    private static TrustOptions trusted;

    private PlayedInternet internet;

    @BeforeAll
    static void start() throws Exception {
        vertx = Vertx.vertx();
        Path store = folder.resolve("news.p12");
        // signed by itself, for one name and one address
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair",
                "-alias", "news", "-keyalg", "EC", "-dname", "CN=news.example", "-ext", "san=dns:news.example,ip:93.184.215.14",
                "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD).redirectErrorStream(true).start();
        String said = new String(keytool.getInputStream().readAllBytes());
        assertEquals(0, keytool.waitFor(), said);
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store)) {
            keys.load(file, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        certificate = SSLContext.getInstance("TLS");
        certificate.init(factory.getKeyManagers(), null, null);
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, null);
        certificates.setCertificateEntry("news", keys.getCertificate("news"));
        Path known = folder.resolve("known.p12");
        try (var file = Files.newOutputStream(known)) {
            certificates.store(file, PASSWORD.toCharArray());
        }
        trusted = new PfxOptions().setPath(known.toString()).setPassword(PASSWORD);
    }

    @AfterAll
    static void stop() {
        vertx.close();
    }

    @AfterEach
    void close() {
        internet.close();
    }

    @Test
    void a_certificate_that_nobody_vouches_for_is_refused() throws IOException {
        internet = new PlayedInternet(certificate).site("https://news.example/", PAGE);
        refused(CaptureRefusal.TLS, null, "https://news.example/");
        assertEquals(List.of(), internet.requests);
    }

    @Test
    void a_certificate_for_another_name_is_refused() throws IOException {
        internet = new PlayedInternet(certificate).site("https://other.example/", PAGE);
        refused(CaptureRefusal.TLS, trusted, "https://other.example/");
        assertEquals(List.of(), internet.requests);
    }

    @Test
    void a_certificate_for_the_name_is_good_whatever_address_answers() throws IOException {
        internet = new PlayedInternet(certificate).site("https://news.example/", PAGE);
        assertEquals("ja", new String(fetch(trusted, "https://news.example/").bytes()));
        assertEquals(List.of(PlayedInternet.PUBLIC + ":443"), internet.connections);
        assertEquals(List.of("news.example"), internet.serverNames);
    }

    @Test
    void an_address_instead_of_a_name_needs_a_certificate_too() throws IOException {
        internet = new PlayedInternet(certificate).site("https://93.184.215.14/", PAGE).site("https://93.184.215.15/", PAGE);
        assertEquals("ja", new String(fetch(trusted, "https://93.184.215.14/").bytes()));
        refused(CaptureRefusal.TLS, trusted, "https://93.184.215.15/");
    }

    @Test
    void a_redirect_from_http_to_https_is_verified() throws IOException {
        internet = new PlayedInternet(certificate).site("https://other.example/", PAGE).site("http://news.example/",
                "HTTP/1.1 301 Moved", "Location: https://other.example/", "Content-Length: 0", "", "");
        refused(CaptureRefusal.TLS, trusted, "http://news.example/");
    }

    @Test
    void what_does_not_speak_tls_is_refused() throws IOException {
        internet = new PlayedInternet().site("https://news.example/", PAGE);
        refused(CaptureRefusal.TLS, null, "https://news.example/");
    }

    private Captured fetch(TrustOptions trust, String address) {
        Capture capture = new Capture(vertx, true, internet.wire(trust), Limits.OF_A_CAPTURE);
        try {
            return capture.fetch(address);
        } finally {
            capture.close();
        }
    }

    private void refused(CaptureRefusal reason, TrustOptions trust, String address) {
        assertEquals(reason, assertThrows(NotCaptured.class, () -> fetch(trust, address)).reason());
    }
}
