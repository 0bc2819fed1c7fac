package org.wederhoor.source.intake.extract;

import java.util.Optional;
import java.util.stream.Stream;

import io.quarkus.qute.TemplateEnum;

/** What a document is by its content: those that are read, which have a media type, and those that can be named when they are refused. */
@TemplateEnum
public enum DocumentType {

    TEXT("text/plain"), HTML("text/html"), PDF("application/pdf"),
    WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), WORD97("application/msword"),
    ODT("application/vnd.oasis.opendocument.text"), RTF("application/rtf"),
    SPREADSHEET("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), SPREADSHEET97("application/vnd.ms-excel"),
    ODS("application/vnd.oasis.opendocument.spreadsheet"), TABLE("text/csv"),
    SLIDES(Instead.PDF_OR_PASTE), OFFICE(Instead.PDF_OR_PASTE), BOOK(Instead.PDF_OR_PASTE),
    MAIL("message/rfc822"), OUTLOOK("application/vnd.ms-outlook"),
    MHTML("multipart/related"), WARC("application/warc"), WACZ("application/wacz"), SUBTITLES("text/vtt"), SUBRIP("application/x-subrip"),
    PNG("image/png"), JPEG("image/jpeg"), WEBP("image/webp"), GIF("image/gif"),
    ARCHIVE(Instead.UNPACK),
    XML, IMAGE(Instead.AS_PNG), SOUND, FILM, PROGRAM, BINARY;

    /** What can be done with one that is not read. */
    @TemplateEnum
    public enum Instead {
        PDF_OR_PASTE, UNPACK, AS_PNG
    }

    private final String mediaType;
    private final Instead instead;

    DocumentType() {
        this(null, null);
    }

    DocumentType(String mediaType) {
        this(mediaType, null);
    }

    DocumentType(Instead instead) {
        this(null, instead);
    }

    DocumentType(String mediaType, Instead instead) {
        this.mediaType = mediaType;
        this.instead = instead;
    }

    /** The media type of a document that is read; null for all others. */
    public String mediaType() {
        return mediaType;
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
