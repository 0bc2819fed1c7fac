package org.wederhoor.source.intake.extract;

import org.wederhoor.source.text.StorableText;

/**
 * A file within a document.
 *
 * @param name         as the document calls it, at most 255 code points; empty where it does not
 * @param declaredType the media type that the document says it has; null where it says none
 */
public record Part(String name, String declaredType, byte[] bytes) {

    private static final int LONGEST_NAME = 255;

    public Part {
        name = StorableText.of(name).replace('\n', ' ').strip();
        name = name.codePointCount(0, name.length()) <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
