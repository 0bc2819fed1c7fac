package org.wederhoor.source.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.wederhoor.source.intake.extract.DocumentType;

/** Tells the files of office programs by the names of the parts inside: newer ones are ZIP archives, older ones a file system of their own. */
final class OfficeFile {

    private static final Map<String, DocumentType> IN_ZIP = new LinkedHashMap<>();
    private static final Map<String, DocumentType> IN_OLE = new LinkedHashMap<>();

    static {
        IN_ZIP.put("mimetypeapplication/vnd.oasis.opendocument.text", DocumentType.ODT);
        IN_ZIP.put("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", DocumentType.SPREADSHEET);
        IN_ZIP.put("mimetypeapplication/vnd.oasis.opendocument.presentation", DocumentType.SLIDES);
        IN_ZIP.put("mimetypeapplication/vnd.oasis.opendocument", DocumentType.OFFICE);
        IN_ZIP.put("mimetypeapplication/epub+zip", DocumentType.BOOK);
        IN_ZIP.put("word/document", DocumentType.WORD);
        IN_ZIP.put("xl/workbook", DocumentType.SPREADSHEET);
        IN_ZIP.put("ppt/presentation", DocumentType.SLIDES);
        IN_ZIP.put("Index/Document.iwa", DocumentType.OFFICE);
        // before all others: files that came with a mail stand in it as they are
        IN_OLE.put("__nameid_version1.0", DocumentType.OUTLOOK);
        IN_OLE.put("WordDocument", DocumentType.WORD);
        IN_OLE.put("Workbook", DocumentType.SPREADSHEET);
        IN_OLE.put("PowerPoint Document", DocumentType.SLIDES);
        IN_OLE.put("__substg1.0_", DocumentType.OUTLOOK);
    }

    private OfficeFile() {
    }

    /** ARCHIVE when it is no office program's. */
    static DocumentType zipped(byte[] bytes) {
        return among(IN_ZIP, bytes, StandardCharsets.ISO_8859_1, DocumentType.ARCHIVE);
    }

    /** OFFICE when nothing says more. */
    static DocumentType compound(byte[] bytes) {
        return among(IN_OLE, bytes, StandardCharsets.UTF_16LE, DocumentType.OFFICE);
    }

    /** By the first of the names that stands in the bytes in an encoding. */
    private static DocumentType among(Map<String, DocumentType> types, byte[] bytes, Charset names, DocumentType otherwise) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        return types.entrySet().stream()
                .filter(each -> content.contains(new String(each.getKey().getBytes(names), StandardCharsets.ISO_8859_1)))
                .map(Map.Entry::getValue).findFirst().orElse(otherwise);
    }
}
