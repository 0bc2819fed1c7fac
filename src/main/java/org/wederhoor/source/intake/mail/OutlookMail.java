package org.wederhoor.source.intake.mail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.ByteChunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.DocumentNode;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.RichText;
import org.wederhoor.source.intake.picture.Ornament;

/**
 * A mail as Outlook saves it (MS-OXMSG), read by the same rules as one that travels. It is no longer the bytes that were sent, so no signature of
 * a domain can be checked.
 */
public final class OutlookMail {

    private static final String PROPERTIES = "__properties_version1.0";
    // what stands before the properties: of a message by itself, and of one within another
    private static final int HEAD = 32;
    private static final int HEAD_WITHIN = 24;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final MAPIMessage message;

    private OutlookMail(MAPIMessage message) {
        this.message = message;
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
    }

    /** @throws Unreadable as {@link Mail#read(byte[])} does, and when the file is broken */
    public static Extract read(byte[] bytes) {
        try (MAPIMessage opened = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            return new OutlookMail(opened).extract();
        } catch (Unreadable e) {
            throw e;
        } catch (IOException | ChunkNotFoundException | RuntimeException e) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
    }

    /** Words that only the form has in which Outlook keeps them, RTF ([MS-OXRTFCP]), are read as any such document's. */
    private Extract extract() throws ChunkNotFoundException, IOException {
        MimePart forms = new MimePart(fields(), "multipart/alternative", new byte[0], Stream.of(form("text/plain", message.getTextBody()), form("text/html",
                html()))
                .filter(each -> each.content().length > 0).toList());
        List<Part> files = new ArrayList<>();
        for (AttachmentChunks each : message.getAttachmentFiles()) {
            files.addAll(file(each));
        }
        return Mail.extract(forms, forms.children().isEmpty() ? rich() : null, files, 0);
    }

    /** Null where there are none. */
    private Extract rich() throws ChunkNotFoundException {
        String rtf = message.getMainChunks().getRtfBodyChunk() == null ? null : message.getRtfBody();
        try {
            return rtf == null || rtf.isBlank() ? null : RichText.of(rtf.getBytes(StandardCharsets.ISO_8859_1));
        } catch (Unreadable e) {
            if (e.reason() == UnreadableReason.NO_WORDS) {
                return null;
            }
            throw e;
        }
    }

    private static MimePart form(String type, String words) {
        MailFields fields = new MailFields();
        fields.add("Content-Type", ("Content-Type: " + type + "; charset=utf-8").getBytes(StandardCharsets.US_ASCII));
        return new MimePart(fields, type, words == null ? new byte[0] : words.getBytes(StandardCharsets.UTF_8), List.of());
    }

    private String html() throws ChunkNotFoundException {
        ByteChunk binary = message.getMainChunks().getHtmlBodyChunkBinary();
        if (binary == null || binary.getValue() == null) {
            return message.getHtmlBody();
        }
        Matcher named = CHARSET.matcher(new String(binary.getValue(), StandardCharsets.ISO_8859_1));
        return HeaderText.decode(binary.getValue(), named.find() ? named.group(1) : null);
    }

    /** The header that it travelled with; where it has not travelled, what Outlook knows. */
    private MailFields fields() throws ChunkNotFoundException {
        String[] lines = message.getHeaders();
        if (lines != null) {
            MailFields travelled = Mail.head((String.join("\r\n", lines).strip() + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            if (travelled.first("From").isPresent()) {
                return travelled;
            }
        }
        MailFields fields = new MailFields();
        StringChunk address = message.getMainChunks().getEmailFromChunk();
        // within a firm it is a name of its directory
        boolean known = address != null && address.getValue().contains("@");
        String name = message.getDisplayFrom() == null ? "" : message.getDisplayFrom();
        add(fields, "From", known ? "\"" + name.replace("\"", "") + "\" <" + address.getValue() + ">" : name);
        add(fields, "To", message.getDisplayTo());
        add(fields, "Cc", message.getDisplayCC());
        Calendar date = message.getMessageDate();
        add(fields, "Date", date == null ? null : DateTimeFormatter.RFC_1123_DATE_TIME.format(date.toInstant().atOffset(ZoneOffset.UTC)));
        add(fields, "Subject", message.getSubject());
        StringChunk id = message.getMainChunks().getMessageId();
        add(fields, "Message-ID", id == null ? null : id.getValue());
        return fields;
    }

    private static void add(MailFields fields, String name, String value) {
        if (value != null && !value.isBlank()) {
            fields.add(name, (name + ": " + value.replaceAll("\\s+", " ").strip()).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Part> file(AttachmentChunks file) throws IOException {
        String name = Stream.of(file.getAttachLongFileName(), file.getAttachFileName(), file.getAttachDisplayName()).filter(each -> each != null)
                .map(StringChunk::getValue).findFirst().orElse("");
        String type = file.getAttachMimeTag() == null ? null : file.getAttachMimeTag().getValue();
        if (file.isEmbeddedMessage()) {
            return List.of(new Part(name.isEmpty() ? "" : name + ".msg", "application/vnd.ms-outlook", alone(file.getAttachmentDirectory().getDirectory())));
        }
        byte[] bytes = file.getAttachData() == null ? null : file.getAttachData().getValue();
        boolean drawnWithWords = file.getAttachContentId() != null && type != null && type.startsWith("image/");
        return bytes == null || bytes.length == 0 || drawnWithWords && Ornament.is(bytes) ? List.of() : List.of(new Part(name, type, bytes));
    }

    /** A message within another as a file of its own, whose properties have a longer head. */
    private static byte[] alone(DirectoryEntry within) throws IOException {
        try (POIFSFileSystem alone = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            alone.createDirectory("__nameid_version1.0");
            for (Entry each : within) {
                if (each instanceof DocumentNode document && each.getName().equals(PROPERTIES)) {
                    try (DocumentInputStream in = new DocumentInputStream(document)) {
                        byte[] bytes = in.readAllBytes();
                        byte[] longer = Arrays.copyOf(bytes, bytes.length + HEAD - HEAD_WITHIN);
                        System.arraycopy(bytes, HEAD_WITHIN, longer, HEAD, bytes.length - HEAD_WITHIN);
                        Arrays.fill(longer, HEAD_WITHIN, HEAD, (byte) 0);
                        alone.createDocument(new ByteArrayInputStream(longer), PROPERTIES);
                    }
                } else {
                    EntryUtils.copyNodeRecursively(each, alone.getRoot());
                }
            }
            alone.writeFilesystem(out);
            return out.toByteArray();
        }
    }
}
