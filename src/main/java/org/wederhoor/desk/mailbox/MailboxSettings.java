package org.wederhoor.desk.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The mailbox as it is set up, read and checked.
 *
 * @param password     null where it is in a file
 * @param passwordFile null where it is not
 * @param trusted      certificates in PEM; null for those that Java trusts
 * @param all          whether what was there before is fetched too
 */
record MailboxSettings(String host, int port, String user, String password, Path passwordFile, String folder, Security security, Path trusted, boolean all,
        Duration every) {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final int IMAPS = 993;
    private static final int IMAP = 143;

    enum Security { TLS, STARTTLS, NONE }

    /**
     * Nothing where no server is named.
     *
     * @throws IllegalStateException when something of it is wrong, which it says
     */
    static Optional<MailboxSettings> of(MailboxConfig config) {
        return config.host().map(String::strip).filter(host -> !host.isEmpty()).map(host -> read(host, config));
    }

    private static MailboxSettings read(String host, MailboxConfig config) {
        Security security = Stream.of(Security.values()).filter(each -> each.name().toLowerCase(Locale.ROOT).equals(config.security())).findFirst()
                .orElseThrow(() -> wrong("security is tls, starttls or none, and not " + config.security()));
        int port = config.port().orElse(security == Security.TLS ? IMAPS : IMAP);
        unless(port > 0 && port <= 0xFFFF, "port is no port: " + port);
        unless(security != Security.NONE || LOOPBACK.contains(host.toLowerCase(Locale.ROOT)),
                "security=none sends the password in clear, and so is for a mail server on this machine alone, not for " + host);
        unless(config.user().isPresent(), "host needs wederhoor.mailbox.user");
        unless(config.password().isPresent() != config.passwordFile().isPresent(),
                "host needs either wederhoor.mailbox.password or wederhoor.mailbox.password-file");
        unless(Set.of("new", "all").contains(config.take()), "take is new or all, and not " + config.take());
        unless(config.every().compareTo(Duration.ofSeconds(1)) >= 0, "every is a second at least");
        MailboxSettings settings = new MailboxSettings(host, port, config.user().get(), config.password().orElse(null), config.passwordFile().orElse(null),
                config.folder(), security, config.trusted().orElse(null), config.take().equals("all"), config.every());
        settings.tryFiles();
        return settings;
    }

    private void tryFiles() {
        try {
            readPassword();
        } catch (IOException e) {
            throw wrong("password-file cannot be read: " + passwordFile);
        }
        try {
            certificates();
        } catch (IOException | GeneralSecurityException e) {
            throw wrong("trusted is no file of certificates in PEM: " + trusted);
        }
    }

    /** As it is now: a file may hold another one than at the start. */
    String readPassword() throws IOException {
        return passwordFile == null ? password : Files.readString(passwordFile).lines().findFirst().orElse("");
    }

    /** Those that are trusted; null for those that Java trusts. */
    Collection<? extends Certificate> certificates() throws IOException, GeneralSecurityException {
        if (trusted == null) {
            return null;
        }
        try (InputStream file = Files.newInputStream(trusted)) {
            Collection<? extends Certificate> found = CertificateFactory.getInstance("X.509").generateCertificates(file);
            if (found.isEmpty()) {
                throw new IOException("no certificate in " + trusted);
            }
            return found;
        }
    }

    /** Which folder of whose mailbox it is, and where; UIDs hold within it. */
    String place() {
        return user + " " + host + " " + folder;
    }

    private static void unless(boolean right, String otherwise) {
        if (!right) {
            throw wrong(otherwise);
        }
    }

    private static IllegalStateException wrong(String what) {
        return new IllegalStateException("wederhoor.mailbox." + what);
    }

    /** Without the password, wherever it is printed. */
    @Override
    public String toString() {
        return place();
    }
}
