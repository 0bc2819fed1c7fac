package org.wederhoor.desk.mailbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The mailbox that answers are fetched from; {@link MailboxSettings} says what of it is right. */
@ConfigMapping(prefix = "wederhoor.mailbox")
interface MailboxConfig {

    /** The mail server (IMAP); without one nothing is fetched. */
    Optional<String> host();

    /** 993 with TLS from the start, else 143. */
    Optional<Integer> port();

    Optional<String> user();

    Optional<String> password();

    /** A file whose first line is the password, read at each connection. */
    Optional<Path> passwordFile();

    @WithDefault("INBOX")
    String folder();

    /** {@code tls}, {@code starttls}, or {@code none} for a server on this machine. */
    @WithDefault("tls")
    String security();

    /** A file of certificates in PEM, to one of which the server's has to lead; without it, those that Java trusts. */
    Optional<Path> trusted();

    /** {@code new}: what comes after it was switched on; {@code all}: what is there already too. */
    @WithDefault("new")
    String take();

    @WithDefault("1m")
    Duration every();
}
