package org.wederhoor.support;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Stream;

import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

/** A mailbox of GreenMail's on this machine, by IMAP over TLS with a certificate that nobody else trusts, or without TLS. */
public final class PlayedMailbox implements AutoCloseable {

    public static final String USER = "replies@hoor.example";
    public static final String PASSWORD = "only for tests";
    /** Its certificate, for "localhost", in PEM. */
    public static final Path CERTIFICATE = certificate();

    private final GreenMail server;
    private final GreenMailUser user;

    public PlayedMailbox(int port) {
        this(port, true);
    }

    public PlayedMailbox(int port, boolean tls) {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", tls ? ServerSetup.PROTOCOL_IMAPS : ServerSetup.PROTOCOL_IMAP));
        server.start();
        user = server.setUser(USER, USER, PASSWORD);
    }

    /** Puts a message into it, byte for byte but for its last line end, as if it came now. */
    public void gets(String message) {
        gets(message.getBytes(StandardCharsets.UTF_8), Instant.now());
    }

    public void gets(byte[] message, Instant when) {
        try {
            folder().appendMessage(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(message)), new Flags(), Date.from(when));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many of its messages nobody has read yet. */
    public int unread() {
        return folder().getUnseenCount();
    }

    public int size() {
        return folder().getMessageCount();
    }

    private MailFolder folder() {
        try {
            return server.getManagers().getImapHostManager().getInbox(user);
        } catch (FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }

    private static Path certificate() {
        try {
            Path folder = Files.createTempDirectory("played-mailbox");
            folder.toFile().deleteOnExit();
            Path keys = folder.resolve("keys.p12");
            Path certificate = folder.resolve("certificate.pem");
            keytool("-genkeypair", "-alias", "mailbox", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "2",
                    "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", "changeit");
            keytool("-exportcert", "-rfc", "-alias", "mailbox", "-file", certificate.toString(), "-keystore", keys.toString(), "-storepass", "changeit");
            System.setProperty("greenmail.tls.keystore.file", keys.toString());
            Stream.of(keys, certificate).forEach(each -> each.toFile().deleteOnExit());
            return certificate;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        Process run = new ProcessBuilder(Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()),
                Stream.of(arguments)).toList()).redirectErrorStream(true).start();
        String said = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (run.waitFor() != 0) {
            throw new IllegalStateException(said);
        }
    }
}
