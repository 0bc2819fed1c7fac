package org.wederhoor.source.capture;

/** Which rule refused to capture a page, or what went wrong on the way to it. */
public enum CaptureRefusal {

    /** Capture is switched off for this installation. */
    SWITCHED_OFF,
    /** Not a web address at all. */
    ADDRESS,
    SCHEME, PORT, USER_INFO,
    /** The host is written in a way that no page's address is: percent-encoded, with a zone, or as an odd kind of number. */
    HOST,
    /** The name stands for an address that no public page has. */
    SPECIAL_ADDRESS,
    NAME_NOT_FOUND, NOT_REACHED, TLS, REDIRECTS, STATUS, MEDIA_TYPE,
    /** The answer is packed in a way that was not asked for, or cannot be unpacked. */
    ENCODING,
    TOO_LARGE, DECOMPRESSION_RATIO, TOO_SLOW,
    /** The answer's headers are too long. */
    HEADERS,
    /** What answered does not speak HTTP as it should. */
    NOT_HTTP,
    BROKEN_OFF
}
