package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** The example of a proxy does what the documents say of it. */
class ProxyExampleTest {

    private static final Path FOLDER = Path.of("docker");
    private static final Pattern STRONG = Pattern.compile("ECDHE-(ECDSA|RSA)-(AES(128|256)-GCM-SHA\\d+|CHACHA20-POLY1305)");
    private static final Pattern IMAGE = Pattern.compile("(?m)^\\s*(?:image:|FROM) (\\S+)");
    private static final Pattern BY_DIGEST = Pattern.compile("[^@]+@sha256:[0-9a-f]{64}");

    @Test
    void with_tls_nothing_older_than_1_2_and_no_weak_cipher_is_spoken() throws IOException {
        String tls = read("tls.conf");
        assertTrue(tls.contains("ssl_protocols TLSv1.2 TLSv1.3;"), tls);
        String[] ciphers = tls.replaceAll("(?s).*ssl_ciphers ([^;]+);.*", "$1").split(":");
        assertEquals(List.of(), Arrays.stream(ciphers).filter(name -> !STRONG.matcher(name).matches()).toList());
    }

    @Test
    void with_tls_whoever_comes_without_is_sent_on() throws IOException {
        assertTrue(Pattern.compile("if \\(\\$scheme = http\\) \\{\\s+return 308 https://").matcher(read("tls.conf")).find());
    }

    @Test
    void the_site_takes_in_the_example_and_the_example_names_what_the_site_mounts() throws IOException {
        assertTrue(read("nginx.conf").contains("include /etc/nginx/site.d/*.conf;"));
        assertTrue(read("compose.tls.yaml").contains("./tls.conf:/etc/nginx/site.d/tls.conf:ro"));
    }

    @Test
    void images_are_known_by_their_digest() throws IOException {
        for (String file : List.of("compose.yaml", "Dockerfile")) {
            List<String> images = IMAGE.matcher(read(file)).results().map(found -> found.group(1)).toList();
            assertEquals(2, images.size(), file + ": " + images);
            assertEquals(List.of(), images.stream().filter(image -> !BY_DIGEST.matcher(image).matches()).toList());
        }
    }

    private static String read(String name) throws IOException {
        return Files.readString(FOLDER.resolve(name));
    }
}
