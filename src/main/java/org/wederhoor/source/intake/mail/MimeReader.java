package org.wederhoor.source.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * Takes a message apart (RFC 2045 and 2046). Messages within it stay whole. Lines and headers may be of any length, since the file's size is
 * bounded; parts may not be too deep in each other, and of very many the first are taken.
 */
final class MimeReader {

    private static final int MOST_PARTS = 500;
    private static final int DEEPEST = 30;
    private static final int MOST_FIELDS = 10_000;
    private static final MimeConfig CONFIG = MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(MOST_FIELDS).build();

    private final MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    private final Deque<MimePart> open = new ArrayDeque<>();
    private MailFields fields;
    private MimePart whole;
    private int parts;
    private int left;

    /**
     * A message taken apart.
     *
     * @param left how many of its parts were not taken
     */
    record Parts(MimePart whole, int left) {
    }

    private MimeReader() {
        tokens.setRecursionMode(RecursionMode.M_NO_RECURSE);
    }

    /**
     * @param message without a mailbox's line before it
     * @throws Unreadable when it is no message, or has parts too deep in each other. One that was cut off is read as far as it goes
     */
    static MimePart read(byte[] message) {
        return parts(message).whole;
    }

    /** Likewise, with how many of its parts were too many. */
    static Parts parts(byte[] message) {
        MimeReader reader = new MimeReader();
        try {
            return new Parts(reader.tree(message), reader.left);
        } catch (IOException | MimeException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    private MimePart tree(byte[] message) throws IOException, MimeException {
        tokens.parse(new ByteArrayInputStream(message));
        for (EntityState state = tokens.getState(); state != EntityState.T_END_OF_STREAM; state = tokens.next()) {
            switch (state) {
                case T_START_HEADER -> fields = new MailFields();
                case T_FIELD -> fields.add(tokens.getField().getName(), tokens.getField().getRaw().toByteArray());
                case T_START_MULTIPART -> begin();
                case T_END_MULTIPART -> whole = open.pop();
                case T_BODY -> body();
                default -> { }
            }
        }
        if (whole == null) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        return whole;
    }

    private void body() throws IOException {
        if (parts < MOST_PARTS) {
            add(new MimePart(fields, type(), tokens.getDecodedInputStream().readAllBytes(), List.of()));
        } else {
            left++;
        }
    }

    private void begin() {
        MimePart part = new MimePart(fields, type(), new byte[0], new ArrayList<>());
        if (parts < MOST_PARTS) {
            add(part);
        }
        open.push(part);
        if (open.size() > DEEPEST) {
            throw new Unreadable(UnreadableReason.TOO_NESTED);
        }
    }

    private void add(MimePart part) {
        ReadingTime.check();
        parts++;
        if (open.isEmpty()) {
            whole = part;
        } else {
            open.peek().children().add(part);
        }
    }

    private String type() {
        return tokens.getBodyDescriptor().getMimeType().toLowerCase(Locale.ROOT);
    }
}
