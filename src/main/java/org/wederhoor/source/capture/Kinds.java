package org.wederhoor.source.capture;

import java.util.Set;
import java.util.function.Function;

/** What is asked for, and which answers can be read; what a document truly is shows in its bytes. */
enum Kinds {

    PAGES("text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.1", Set.of("text/html", "text/plain", "text/markdown",
            "application/xhtml+xml", "application/pdf", "application/x-pdf", "application/octet-stream")),

    /** Lists that programs make for programs, and the pages that carry such a list. */
    DATA("application/ld+json, application/json, text/csv, text/html;q=0.9, */*;q=0.1", Set.of("application/ld+json", "application/json",
            "application/x-ndjson", "application/jsonl", "application/x-jsonlines", "application/csv", "text/json", "text/csv", "text/tab-separated-values",
            "text/html", "text/plain", "application/xhtml+xml", "application/octet-stream", "binary/octet-stream"));

    private final String accept;
    private final Set<String> readable;

    Kinds(String accept, Set<String> readable) {
        this.accept = accept;
        this.readable = readable;
    }

    /** As the header Accept says it. */
    String accept() {
        return accept;
    }

    boolean isReadable(String mediaType) {
        return readable.contains(mediaType);
    }

    /** What is said of an answer that is none of these. */
    Function<CaptureMessages, String> unreadable(String host, String mediaType) {
        return messages -> this == DATA ? messages.dataType(host, mediaType) : messages.mediaType(host, mediaType);
    }
}
