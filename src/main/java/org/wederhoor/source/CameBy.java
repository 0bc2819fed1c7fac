package org.wederhoor.source;

import io.quarkus.qute.TemplateEnum;

/** How a document came to the archive; ENCLOSED in another document. */
@TemplateEnum
public enum CameBy {
    PASTE, UPLOAD, FOLDER, CAPTURE, ENCLOSED, MAILBOX
}
