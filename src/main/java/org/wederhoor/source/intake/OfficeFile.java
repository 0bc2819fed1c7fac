package org.wederhoor.source.intake;

import java.nio.charset.StandardCharsets;

/** Tells the files of office programs from the ZIP archives that they are. */
final class OfficeFile {

    private OfficeFile() {
    }

    /** By the names of the parts inside; ARCHIVE when they are no office program's. */
    static DocumentType zipped(byte[] bytes) {
        String content = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!content.startsWith("PK")) {
            return DocumentType.ARCHIVE;
        }
        if (content.contains("word/document")) {
            return DocumentType.WORD;
        }
        if (content.contains("xl/workbook")) {
            return DocumentType.SPREADSHEET;
        }
        if (content.contains("ppt/presentation")) {
            return DocumentType.SLIDES;
        }
        return content.contains("mimetypeapplication/vnd.oasis.opendocument") ? DocumentType.OFFICE : DocumentType.ARCHIVE;
    }
}
