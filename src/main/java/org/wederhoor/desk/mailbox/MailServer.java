package org.wederhoor.desk.mailbox;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Properties;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

import jakarta.mail.FetchProfile;
import jakarta.mail.Folder;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.Message;
import jakarta.mail.MessageRemovedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.UIDFolder;

import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;

/**
 * One conversation with the mail server (IMAP4rev1, RFC 3501), in which a folder is read and nothing in it changes: it is opened to be examined, and
 * mails are looked into without marking them as read.
 */
final class MailServer implements AutoCloseable {

    private static final Duration CONNECTING = Duration.ofSeconds(10);
    private static final Duration READING = Duration.ofSeconds(30);
    /** For the way in, for a list, and for each mail. */
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final int BLOCK = 1 << 19;
    // UIDs in one question; where nobody is, it asks for more at once
    private static final int STEP = 500;
    private static final int STRIDE = 8;
    private static final long MOST_UIDS = 0xFFFF_FFFFL;

    private final WatchedSockets sockets = new WatchedSockets();
    private Store store;
    private IMAPFolder folder;

    /**
     * A mail in the folder.
     *
     * @param receivedAt when the server got it; null where it does not say
     */
    record Waiting(long uid, Instant receivedAt, IMAPMessage message) {
    }

    private MailServer() {
    }

    /** @throws MailboxFailure when there is no way in */
    static MailServer open(MailboxSettings settings) throws MailboxFailure {
        MailServer server = new MailServer();
        try {
            server.connect(settings);
            return server;
        } catch (MailboxFailure e) {
            server.close();
            throw e;
        }
    }

    private void connect(MailboxSettings settings) throws MailboxFailure {
        String password;
        SSLSocketFactory trusting;
        try {
            password = settings.readPassword();
            trusting = trusting(settings.certificates());
        } catch (IOException | GeneralSecurityException e) {
            throw new MailboxFailure(MailboxProblem.NO_FILE, e);
        }
        try {
            sockets.allow(LONGEST);
            store = Session.getInstance(properties(settings, trusting)).getStore("imap");
            store.connect(settings.host(), settings.port(), settings.user(), password);
            folder = (IMAPFolder) store.getFolder(settings.folder());
            if (!folder.exists()) {
                throw new FolderNotFoundException(folder);
            }
            folder.open(Folder.READ_ONLY);
        } catch (MessagingException e) {
            throw MailboxFailure.of(e);
        }
    }

    private Properties properties(MailboxSettings settings, SSLSocketFactory trusting) {
        Properties properties = new Properties();
        properties.put("mail.imap.ssl.enable", settings.security() == MailboxSettings.Security.TLS);
        properties.put("mail.imap.starttls.enable", settings.security() == MailboxSettings.Security.STARTTLS);
        properties.put("mail.imap.starttls.required", settings.security() == MailboxSettings.Security.STARTTLS);
        properties.put("mail.imap.ssl.checkserveridentity", true);
        properties.put("mail.imap.ssl.protocols", "TLSv1.3 TLSv1.2");
        properties.put("mail.imap.ssl.socketFactory", sockets.tls(trusting));
        properties.put("mail.imap.socketFactory", sockets.plain());
        // else a certificate that is not trusted would be looked at once more by other rules
        properties.put("mail.imap.socketFactory.fallback", false);
        properties.put("mail.imap.connectiontimeout", CONNECTING.toMillis());
        properties.put("mail.imap.timeout", READING.toMillis());
        properties.put("mail.imap.auth.ntlm.disable", true);
        properties.put("mail.imap.peek", true);
        properties.put("mail.imap.partialfetch", true);
        properties.put("mail.imap.fetchsize", BLOCK);
        properties.replaceAll((name, value) -> value instanceof Number || value instanceof Boolean ? value.toString() : value);
        return properties;
    }

    private static SSLSocketFactory trusting(Collection<? extends Certificate> certificates) throws IOException, GeneralSecurityException {
        KeyStore trusted = null;
        if (certificates != null) {
            trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            for (Certificate each : certificates) {
                trusted.setCertificateEntry(Integer.toString(trusted.size()), each);
            }
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    long validity() throws MailboxFailure {
        try {
            return folder.getUIDValidity();
        } catch (MessagingException e) {
            throw MailboxFailure.of(e);
        }
    }

    /** The UID that the next mail gets; none that is there has that or a greater one. */
    long next() throws MailboxFailure {
        try {
            long next = folder.getUIDNext();
            if (next <= 0) {
                Message last = folder.getMessageCount() == 0 ? null : folder.getMessage(folder.getMessageCount());
                next = last == null ? 1 : folder.getUID(last) + 1;
            }
            return next;
        } catch (MessagingException e) {
            throw MailboxFailure.of(e);
        }
    }

    /** The first {@code most} mails whose UID is greater, by UID. */
    List<Waiting> after(long uid, int most) throws MailboxFailure {
        try {
            sockets.allow(LONGEST);
            long next = next();
            long step = STEP;
            List<Message> found = new ArrayList<>();
            for (long from = uid + 1; from < next && found.size() < most; from += step) {
                int before = found.size();
                step = before == 0 && from > uid + 1 ? Math.min(step * STRIDE, MOST_UIDS) : step;
                for (Message each : folder.getMessagesByUID(from, Math.min(from + step - 1, next - 1))) {
                    // of those that nobody has, some servers give the last there is
                    if (each != null && folder.getUID(each) >= from) {
                        found.add(each);
                    }
                }
            }
            return described(found.subList(0, Math.min(most, found.size())));
        } catch (MessagingException e) {
            throw MailboxFailure.of(e);
        }
    }

    /** Null where it is there no more. */
    Waiting at(long uid) throws MailboxFailure {
        try {
            Message found = folder.getMessageByUID(uid);
            return found == null ? null : described(List.of(found)).get(0);
        } catch (MessagingException e) {
            throw MailboxFailure.of(e);
        }
    }

    private List<Waiting> described(List<Message> messages) throws MessagingException {
        FetchProfile dates = new FetchProfile();
        dates.add(UIDFolder.FetchProfileItem.UID);
        dates.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        folder.fetch(messages.toArray(Message[]::new), dates);
        List<Waiting> waiting = new ArrayList<>();
        for (Message each : messages) {
            waiting.add(new Waiting(folder.getUID(each), received(each), (IMAPMessage) each));
        }
        return waiting;
    }

    /** A mail whose day cannot be told is one of today's. */
    private static Instant received(Message message) {
        try {
            return message.getReceivedDate() == null ? null : message.getReceivedDate().toInstant();
        } catch (MessagingException e) {
            return null;
        }
    }

    /**
     * Its bytes as the server has them, one more than {@code most} of one that is larger.
     *
     * @return null where it was taken away meanwhile
     * @throws IOException when the server does not give it, be it that it gives nothing any more
     */
    byte[] bytes(Waiting mail, int most) throws IOException {
        sockets.allow(LONGEST);
        try (InputStream stream = mail.message().getMimeStream()) {
            byte[] its = stream.readNBytes(most + 1);
            // the library takes a block that is refused for the end
            if (its.length == 0 || its.length % BLOCK == 0 && mail.message().getSize() > its.length) {
                throw new IOException("the server gave " + its.length + " bytes and no more");
            }
            return its;
        } catch (MessageRemovedException e) {
            return null;
        } catch (IOException e) {
            if (mail.message().isExpunged()) {
                return null;
            }
            throw e;
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }

    /** Whether it still answers. */
    boolean answers() {
        try {
            sockets.allow(READING);
            folder.getMessageCount();
            // whether the store is connected it would ask by another connection
            return folder.isOpen();
        } catch (MessagingException | IllegalStateException e) {
            return false;
        }
    }

    /** Nothing that this meets matters any more. */
    @Override
    public void close() {
        try {
            sockets.allow(CONNECTING);
            if (folder != null && folder.isOpen()) {
                folder.close(false);
            }
            if (store != null) {
                store.close();
            }
        } catch (MessagingException | IllegalStateException e) {
            // it has gone away by itself
        } finally {
            sockets.close();
        }
    }
}
