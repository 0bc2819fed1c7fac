package org.wederhoor.source.intake.mail;

import java.util.List;

/**
 * A message or a part of one.
 *
 * @param type     its media type, in lower case
 * @param content  its own bytes, decoded; empty for one that holds parts
 * @param children what it holds; empty for one that holds none
 */
record MimePart(MailFields fields, String type, byte[] content, List<MimePart> children) {

    boolean isMultipart() {
        return type.startsWith("multipart/");
    }

    boolean is(String mediaType) {
        return type.equals(mediaType);
    }

    /** As the message calls the file; empty where it does not. */
    String fileName() {
        String name = fields.parameters("Content-Disposition").getValue().get("filename");
        name = name == null || name.isBlank() ? fields.parameters("Content-Type").getValue().getOrDefault("name", "") : name;
        // a name with a folder in it is one of another machine
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).strip();
    }

    /** Whether it is a picture that the words show where they mean it (RFC 2392), or that has no name to be told by. */
    boolean isDrawnWithWords() {
        boolean attached = fields.parameters("Content-Disposition").getKey().equals("attachment");
        return type.startsWith("image/") && (fileName().isEmpty() || !attached && fields.first("Content-ID").isPresent());
    }

    String parameter(String name) {
        return fields.parameters("Content-Type").getValue().getOrDefault(name, "");
    }

    /** Whether it is words to be read with the message, not a file that comes with it. */
    boolean isBody() {
        boolean attached = fields.parameters("Content-Disposition").getKey().equals("attachment") || !fileName().isEmpty();
        return !attached && (is("text/plain") || is("text/html"));
    }

    /** The text of one that is text. */
    String text() {
        String text = HeaderText.decode(content, parameter("charset"));
        boolean flowed = is("text/plain") && parameter("format").equalsIgnoreCase("flowed");
        return flowed ? FlowedText.of(text, parameter("delsp").equalsIgnoreCase("yes")) : text;
    }
}
