package org.wederhoor.source.intake.saved;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.io.MaxHeaderLimitException;
import org.apache.james.mime4j.io.MaxLineLimitException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.mail.HeaderText;
import org.wederhoor.source.intake.mail.MailFields;

/** A page that a browser or Word saved into one message (RFC 2557): its first page, without the frames and pictures that came with it. */
public final class Mhtml {

    private static final int MOST_PARTS = 10_000;
    private static final int DEEPEST = 10;
    private static final List<String> SAID = List.of("From", "Subject", "Date");

    private final Map<String, String> head = new HashMap<>();
    private Map<String, String> part = head;
    private SavedPage first;
    private boolean isChosen;
    private int parts;
    private int depth;

    private Mhtml() {
    }

    /**
     * @param bytes the message
     * @throws Unreadable when there is no page in it, or too much
     */
    public static SavedPage page(byte[] bytes) {
        Mhtml read = new Mhtml();
        // a message within the page is none of it
        MimeTokenStream tokens = new MimeTokenStream(new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(100_000).setMaxHeaderCount(1000).build());
        try {
            tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
            tokens.parse(new ByteArrayInputStream(bytes));
            for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM && !read.isChosen; state = tokens.next()) {
                read.take(state, tokens);
            }
        } catch (MaxHeaderLimitException | MaxLineLimitException e) {
            throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
        } catch (MimeException | IOException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        if (read.first == null) {
            throw new Unreadable(UnreadableReason.NO_PAGE);
        }
        return read.first;
    }

    private void take(EntityState state, MimeTokenStream tokens) throws IOException {
        switch (state) {
            case T_START_HEADER -> part = parts == 0 ? head : new HashMap<>();
            case T_FIELD -> {
                Field field = tokens.getField();
                part.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), HeaderText.of(MailFields.body(field.getRaw().toByteArray())));
            }
            case T_END_HEADER -> {
                if (parts++ == MOST_PARTS) {
                    throw new Unreadable(UnreadableReason.TOO_MANY_PARTS);
                }
            }
            case T_START_MULTIPART -> {
                if (depth++ == DEEPEST) {
                    throw new Unreadable(UnreadableReason.TOO_NESTED);
                }
            }
            case T_END_MULTIPART -> depth--;
            case T_BODY -> {
                String type = tokens.getBodyDescriptor().getMimeType();
                if (type.equals("text/html") || type.equals("application/xhtml+xml")) {
                    body(tokens);
                }
            }
            default -> { }
        }
    }

    /** The page whose address is the message's, or else the first. */
    private void body(MimeTokenStream tokens) throws IOException {
        String whole = head.getOrDefault("snapshot-content-location", head.getOrDefault("content-location", ""));
        String its = part.getOrDefault("content-location", "");
        isChosen = !whole.isEmpty() && whole.equals(its);
        if (first != null && !isChosen) {
            return;
        }
        byte[] bytes;
        try (InputStream decoded = tokens.getDecodedInputStream()) {
            bytes = decoded.readAllBytes();
        }
        List<FileSays> says = new ArrayList<>();
        SAID.forEach(name -> say(says, name, head.get(name.toLowerCase(Locale.ROOT))));
        String address = whole.isEmpty() ? its : whole;
        String named = head.containsKey("snapshot-content-location") ? "Snapshot-Content-Location" : "Content-Location";
        first = new SavedPage(bytes, part.getOrDefault("content-type", head.get("content-type")), SavedPage.origin(named, address, says), says);
    }

    private static void say(List<FileSays> says, String name, String value) {
        if (value != null && !value.isBlank()) {
            says.add(new FileSays(name, value));
        }
    }
}
