package org.wederhoor.publication.pages;

/** The If-None-Match header of a request (RFC 9110, 13.1.2). */
final class NoneMatch {

    private NoneMatch() {
    }

    /**
     * Whether a client has the form with {@code tag} already. What is no list of entity tags matches nothing.
     *
     * @param header may be null
     */
    static boolean has(String header, String tag) {
        if (header == null) {
            return false;
        }
        if (header.strip().equals("*")) {
            return true;
        }
        // our tags hold no comma and no escape; so one found between its own quotes is that tag, weak or not
        int at = header.indexOf(tag);
        return at >= 0 && (at == 0 || " \t,/".indexOf(header.charAt(at - 1)) >= 0);
    }
}
