package org.wederhoor.desk.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.support.PlayedMailbox;

/** A mailbox is set up whole and rightly, or the app says what is wrong and does not start. */
class MailboxSettingsTest {

    @TempDir
    Path folder;

    @Test
    void without_a_server_there_is_none() {
        assertEquals(Optional.empty(), MailboxSettings.of(config(Map.of("folder", "Replies"))));
    }

    @Test
    void the_port_follows_from_how_the_connection_is_guarded() {
        assertEquals(993, read(Map.of()).port());
        assertEquals(143, read(Map.of("security", "starttls")).port());
        assertEquals(1143, read(Map.of("port", "1143")).port());
        assertFalse(read(Map.of()).all());
        assertTrue(read(Map.of("take", "all")).all());
        assertFalse(read(Map.of()).toString().contains("secret"));
    }

    @Test
    void a_wrong_setting_is_named() {
        refused("security is tls", Map.of("security", "ssl"));
        refused("security=none sends the password in clear", Map.of("security", "none"));
        assertEquals(143, read(Map.of("security", "none", "host", "localhost")).port());
        refused("port is no port", Map.of("port", "70000"));
        refused("host needs wederhoor.mailbox.user", Map.of("user", ""));
        refused("host needs either wederhoor.mailbox.password or", Map.of("password", ""));
        refused("host needs either wederhoor.mailbox.password or", Map.of("password-file", folder.resolve("any").toString()));
        refused("take is new or all", Map.of("take", "some"));
        refused("trusted is no file of certificates", Map.of("trusted", folder.resolve("none.pem").toString()));
        assertNotNull(read(Map.of("trusted", PlayedMailbox.CERTIFICATE.toString())));
    }

    @Test
    void a_file_of_certificates_without_any_trusts_nobody_and_is_refused() throws IOException {
        refused("trusted is no file of certificates", Map.of("trusted", Files.createFile(folder.resolve("empty.pem")).toString()));
    }

    @Test
    void the_password_can_stand_in_a_file_and_change_there() throws IOException {
        Path file = folder.resolve("password");
        refused("password-file cannot be read", Map.of("password", "", "password-file", file.toString()));
        Files.writeString(file, "first\n");
        MailboxSettings settings = read(Map.of("password", "", "password-file", file.toString()));
        assertEquals("first", settings.readPassword());
        Files.writeString(file, "second");
        assertEquals("second", settings.readPassword());
    }

    private static void refused(String says, Map<String, String> with) {
        String message = assertThrows(IllegalStateException.class, () -> read(with)).getMessage();
        assertTrue(message.startsWith("wederhoor.mailbox." + says), message);
        assertFalse(message.contains("secret"), message);
    }

    private static MailboxSettings read(Map<String, String> with) {
        Map<String, String> all = new HashMap<>(Map.of("host", "imap.hoor.example", "user", "replies", "password", "secret"));
        all.putAll(with);
        return MailboxSettings.of(config(all)).orElseThrow();
    }

    private static MailboxConfig config(Map<String, String> settings) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder().withMapping(MailboxConfig.class)
                .withConverter(java.time.Duration.class, 100, new DurationConverter());
        settings.forEach((name, value) -> builder.withDefaultValue("wederhoor.mailbox." + name, value));
        return builder.build().getConfigMapping(MailboxConfig.class);
    }
}
