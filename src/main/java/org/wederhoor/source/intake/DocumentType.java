package org.wederhoor.source.intake;

import io.quarkus.qute.TemplateEnum;

/** What a document is by its content: the three that are read, and those that can be named when they are refused. */
@TemplateEnum
public enum DocumentType {

    TEXT("text/plain"), HTML("text/html"), PDF("application/pdf"),
    WORD(null), SPREADSHEET(null), SLIDES(null), OFFICE(null), RTF(null), XML(null), IMAGE(null), SOUND(null), FILM(null),
    ARCHIVE(null), PROGRAM(null), BINARY(null);

    private final String mediaType;

    DocumentType(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of a document that is read; null for all others. */
    public String mediaType() {
        return mediaType;
    }
}
