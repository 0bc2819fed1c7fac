package org.wederhoor.source.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.office.ZipParts;

/** Tells the files of office programs by the parts inside: newer ones are ZIP archives, older ones a file system of their own. */
final class OfficeFile {

    private static final String MIME_TYPE = "mimetype";
    private static final String CONTENT_TYPES = "[content_types].xml";
    private static final String LOCKED = "EncryptedPackage";
    private static final int LONGEST_MIME_TYPE = 200;
    private static final int LONGEST_TYPES = 1_000_000;
    private static final Map<String, DocumentType> BY_MIME_TYPE = new LinkedHashMap<>();
    private static final Map<String, DocumentType> BY_PART = new LinkedHashMap<>();
    private static final Map<String, DocumentType> BY_CONTENT_TYPE = new LinkedHashMap<>();
    private static final Map<String, DocumentType> IN_OLE = new LinkedHashMap<>();

    static {
        BY_MIME_TYPE.put("application/vnd.oasis.opendocument.text", DocumentType.ODT);
        BY_MIME_TYPE.put("application/vnd.oasis.opendocument.spreadsheet", DocumentType.ODS);
        BY_MIME_TYPE.put("application/vnd.oasis.opendocument.presentation", DocumentType.SLIDES);
        BY_MIME_TYPE.put("application/vnd.oasis.opendocument", DocumentType.OFFICE);
        BY_MIME_TYPE.put("application/epub+zip", DocumentType.BOOK);
        BY_CONTENT_TYPE.put("wordprocessingml.document.main+xml", DocumentType.WORD);
        BY_CONTENT_TYPE.put("wordprocessingml.template.main+xml", DocumentType.WORD);
        BY_CONTENT_TYPE.put("ms-word.", DocumentType.WORD);
        BY_CONTENT_TYPE.put("ms-excel.sheet.binary.", DocumentType.OFFICE);
        BY_CONTENT_TYPE.put("spreadsheetml.sheet.main+xml", DocumentType.SPREADSHEET);
        BY_CONTENT_TYPE.put("spreadsheetml.template.main+xml", DocumentType.SPREADSHEET);
        BY_CONTENT_TYPE.put("ms-excel.", DocumentType.SPREADSHEET);
        BY_CONTENT_TYPE.put("presentationml.", DocumentType.SLIDES);
        BY_PART.put("word/document", DocumentType.WORD);
        BY_PART.put("xl/workbook.bin", DocumentType.OFFICE);
        BY_PART.put("xl/workbook", DocumentType.SPREADSHEET);
        BY_PART.put("ppt/presentation", DocumentType.SLIDES);
        BY_PART.put("index/document.iwa", DocumentType.OFFICE);
        BY_PART.put("datapackage.json", DocumentType.WACZ);
        // before all others: files that came with a mail stand in it as they are
        IN_OLE.put("__nameid_version1.0", DocumentType.OUTLOOK);
        IN_OLE.put("WordDocument", DocumentType.WORD97);
        IN_OLE.put("Workbook", DocumentType.SPREADSHEET97);
        IN_OLE.put("PowerPoint Document", DocumentType.SLIDES);
        IN_OLE.put("__substg1.0_", DocumentType.OUTLOOK);
    }

    private OfficeFile() {
    }

    /** ARCHIVE when it is no office program's. */
    static DocumentType zipped(byte[] bytes) {
        try (ZipParts parts = ZipParts.of(bytes)) {
            String mimeType = parts.has(MIME_TYPE) ? new String(parts.start(MIME_TYPE, LONGEST_MIME_TYPE), StandardCharsets.US_ASCII) : "";
            DocumentType type = first(BY_MIME_TYPE, mimeType::startsWith, null);
            if (type == null && parts.has(CONTENT_TYPES)) {
                String types = new String(parts.start(CONTENT_TYPES, LONGEST_TYPES), StandardCharsets.UTF_8);
                type = first(BY_CONTENT_TYPE, types::contains, null);
            }
            return type != null ? type : first(BY_PART, name -> parts.names().anyMatch(each -> each.startsWith(name)), DocumentType.ARCHIVE);
        } catch (Unreadable e) {
            if (e.reason() == UnreadableReason.LOCKED) {
                throw e;
            }
            // it is named all the same, so that whoever brings it reads what is wrong with it
            return broken(bytes);
        }
    }

    private static DocumentType broken(byte[] bytes) {
        DocumentType type = among(BY_MIME_TYPE, bytes, StandardCharsets.ISO_8859_1, null);
        type = type != null ? type : among(BY_PART, bytes, StandardCharsets.ISO_8859_1, DocumentType.ARCHIVE);
        if (type == DocumentType.ARCHIVE && new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT).contains(CONTENT_TYPES)) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        return type;
    }

    /**
     * OFFICE when nothing says more.
     *
     * @throws Unreadable when it is locked with a password, which newer programs do by packing the whole file into such a file system
     */
    static DocumentType compound(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (files.getRoot().hasEntry(LOCKED)) {
                throw new Unreadable(UnreadableReason.LOCKED);
            }
            return first(IN_OLE, name -> files.getRoot().getEntryNames().stream().anyMatch(each -> each.startsWith(name)), DocumentType.OFFICE);
        } catch (IOException | RuntimeException e) {
            if (e instanceof Unreadable locked) {
                throw locked;
            }
            return among(IN_OLE, bytes, StandardCharsets.UTF_16LE, DocumentType.OFFICE);
        }
    }

    /** By the first of the names that stands in the bytes in an encoding. */
    private static DocumentType among(Map<String, DocumentType> types, byte[] bytes, Charset names, DocumentType otherwise) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        return first(types, name -> content.contains(new String(name.getBytes(names), StandardCharsets.ISO_8859_1)), otherwise);
    }

    private static DocumentType first(Map<String, DocumentType> types, Predicate<String> is, DocumentType otherwise) {
        return types.entrySet().stream().filter(each -> is.test(each.getKey())).map(Map.Entry::getValue).findFirst().orElse(otherwise);
    }
}
