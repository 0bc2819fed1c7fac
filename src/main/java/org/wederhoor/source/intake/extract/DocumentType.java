package org.wederhoor.source.intake.extract;

import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateEnum;

/**
 * What a document is by its content: those that are read, which have a media type and what the name of such a file ends in, and those that can be named
 * when they are refused.
 */
@TemplateEnum
public enum DocumentType {

    TEXT("text/plain", ".txt"), HTML("text/html", ".html"), PDF("application/pdf", ".pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"), WORD97("application/msword", ".doc"),
    ODT("application/vnd.oasis.opendocument.text", ".odt"), RTF("application/rtf", ".rtf"),
    SPREADSHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"), SPREADSHEET97("application/vnd.ms-excel", ".xls"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", ".ods"), TABLE("text/csv", ".csv"),
    SLIDES(Instead.PDF_OR_PASTE), OFFICE(Instead.PDF_OR_PASTE), BOOK(Instead.PDF_OR_PASTE),
    MAIL("message/rfc822", ".eml"), OUTLOOK("application/vnd.ms-outlook", ".msg"),
    MHTML("multipart/related", ".mhtml"), WARC("application/warc", ".warc"), WACZ("application/wacz", ".wacz"), SUBTITLES("text/vtt", ".vtt"),
    SUBRIP("application/x-subrip", ".srt"),
    PNG("image/png", ".png"), JPEG("image/jpeg", ".jpg"), WEBP("image/webp", ".webp"), GIF("image/gif", ".gif"),
    ARCHIVE(Instead.UNPACK),
    XML, IMAGE(Instead.AS_PNG), SOUND, FILM, PROGRAM, BINARY;

    /** What can be done with one that is not read. */
    @TemplateEnum
    public enum Instead {
        PDF_OR_PASTE, UNPACK, AS_PNG
    }

    private final String mediaType;
    private final String extension;
    private final Instead instead;

    DocumentType() {
        this(null, null, null);
    }

    DocumentType(String mediaType, String extension) {
        this(mediaType, extension, null);
    }

    DocumentType(Instead instead) {
        this(null, null, instead);
    }

    DocumentType(String mediaType, String extension, Instead instead) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.instead = instead;
    }

    /** The media type of a document that is read; null for all others. */
    public String mediaType() {
        return mediaType;
    }

    /** What a file of a kind that is read is usually called by, with the dot; null for all others. */
    public String extension() {
        return extension;
    }

    /** The one of a media type that is read; null for all others. */
    public static DocumentType of(String mediaType) {
        return Stream.of(values()).filter(each -> each.mediaType != null && each.mediaType.equals(mediaType)).findFirst().orElse(null);
    }

    /** Whether its text may be a report, with headline, byline and day above it. */
    public boolean isArticle() {
        return switch (this) {
            case SUBTITLES, SUBRIP, SPREADSHEET, SPREADSHEET97, ODS, TABLE, MAIL, OUTLOOK -> false;
            default -> true;
        };
    }

    /** Whether it is a picture that is read: it has no text until an editor gives it one. */
    public boolean isPicture() {
        return mediaType != null && mediaType.startsWith("image/");
    }

    /** Whether a media type is that of a picture that is read. */
    public static boolean isPicture(String mediaType) {
        DocumentType type = of(mediaType);
        return type != null && type.isPicture();
    }

    /** Empty when nothing helps, or when it is read. */
    Optional<Instead> instead() {
        return Optional.ofNullable(instead);
    }
}
