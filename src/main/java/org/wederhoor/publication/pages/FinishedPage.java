package org.wederhoor.publication.pages;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/**
 * An answer that will be given again: its bytes in every form, with their headers. Nothing of it ever changes.
 *
 * @param claim the slug of the claim whose editions it is made of; empty when any publication may change it, {@link #LOG} when a checkpoint may
 */
record FinishedPage(String claim, Map<Encoding, Form> forms) {

    /** No slug. */
    static final String LOG = "/log";

    private static final CharSequence VARY = HttpHeaders.createOptimized("Accept-Encoding");

    // beside its forms, what a kept page costs: its key, headers and entries
    private static final int OVERHEAD = 4096;

    /**
     * One form of the bytes.
     *
     * @param headers all of them, with a strong entity tag that is another one for other bytes
     */
    record Form(Buffer bytes, String tag, MultiMap headers) {
    }

    /**
     * @param headers   what comes with the page whatever form it is in
     * @param encodings the forms to make; one that is not smaller than the plain bytes, which are among them always, is left out
     */
    static FinishedPage of(String claim, MultiMap headers, byte[] plain, Set<Encoding> encodings) {
        Map<Encoding, Form> forms = new EnumMap<>(Encoding.class);
        String hash = Digest.of(plain);
        forms.put(Encoding.PLAIN, form(Encoding.PLAIN, plain, hash, headers));
        for (Encoding encoding : encodings) {
            byte[] packed = encoding.packed(plain);
            if (packed.length < plain.length) {
                forms.put(encoding, form(encoding, packed, hash, headers));
            }
        }
        return new FinishedPage(claim, forms);
    }

    private static Form form(Encoding encoding, byte[] bytes, String hash, MultiMap headers) {
        String tag = '"' + hash + (encoding == Encoding.PLAIN ? "" : "-" + encoding.token) + '"';
        MultiMap all = HttpHeaders.headers();
        headers.forEach((name, value) -> all.add(HttpHeaders.createOptimized(name), HttpHeaders.createOptimized(value)));
        all.set(HttpHeaderNames.ETAG, HttpHeaders.createOptimized(tag));
        all.set(HttpHeaderNames.VARY, VARY);
        // what is not packed says so too, or the server would pack it under the same tag
        all.set(HttpHeaderNames.CONTENT_ENCODING, HttpHeaders.createOptimized(encoding.token));
        return new Form(Buffer.buffer(bytes), tag, all);
    }

    /** @param accepted the Accept-Encoding header; may be null */
    Form form(String accepted) {
        return forms.get(Encoding.best(accepted, forms.keySet()));
    }

    /** Roughly how many bytes of memory it takes. */
    int weight() {
        return OVERHEAD + forms.values().stream().mapToInt(form -> form.bytes.length()).sum();
    }

    /** The bytes of what a resource answered: a text, or bytes already. */
    static byte[] bytes(Object entity) {
        return entity instanceof byte[] bytes ? bytes : entity.toString().getBytes(StandardCharsets.UTF_8);
    }
}
