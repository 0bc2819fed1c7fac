package org.wederhoor.publication.pages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;

/**
 * An answer that will be given again: its bytes in the forms that were asked for, with their headers. Nothing of it ever changes; with one form more it is
 * another one.
 *
 * @param claim   the slug of the claim whose editions it is made of; empty when any publication may change it, {@link #LOG} when a checkpoint may
 * @param headers what comes with it whatever form it is in
 * @param hash    of the plain bytes
 * @param unmade  the forms that nobody has asked for
 */
record FinishedPage(String claim, MultiMap headers, String hash, EnumMap<Encoding, Form> forms, EnumSet<Encoding> unmade) {

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
     * @param encodings the forms to make now; one that is not smaller than the plain bytes, which are among them always, is left out
     */
    static FinishedPage of(String claim, MultiMap headers, byte[] plain, Set<Encoding> encodings) {
        EnumMap<Encoding, Form> forms = new EnumMap<>(Encoding.class);
        String hash = Digest.of(plain);
        forms.put(Encoding.PLAIN, form(Encoding.PLAIN, plain, hash, headers));
        FinishedPage page = new FinishedPage(claim, headers, hash, forms, others(forms));
        for (Encoding each : encodings) {
            page = page.with(each);
        }
        return page;
    }

    /** With the form for a client, unless it has that. */
    FinishedPage with(String accepted) {
        FinishedPage page = this;
        // one that turns out to be no smaller is left out, and the next best made
        while (page.lacks(accepted)) {
            page = page.with(page.best(accepted));
        }
        return page;
    }

    /** Whether nobody has asked yet for the form that is best for a client. */
    boolean lacks(String accepted) {
        return !unmade.isEmpty() && unmade.contains(best(accepted));
    }

    private Encoding best(String accepted) {
        EnumSet<Encoding> possible = EnumSet.copyOf(unmade);
        possible.addAll(forms.keySet());
        return Encoding.best(accepted, possible);
    }

    private FinishedPage with(Encoding encoding) {
        if (!unmade.contains(encoding)) {
            return this;
        }
        byte[] plain = forms.get(Encoding.PLAIN).bytes.getBytes();
        byte[] packed = encoding.packed(plain);
        EnumMap<Encoding, Form> more = new EnumMap<>(forms);
        EnumSet<Encoding> left = EnumSet.copyOf(unmade);
        left.remove(encoding);
        if (packed.length < plain.length) {
            more.put(encoding, form(encoding, packed, hash, headers));
        }
        return new FinishedPage(claim, headers, hash, more, left);
    }

    private static EnumSet<Encoding> others(EnumMap<Encoding, Form> forms) {
        EnumSet<Encoding> others = EnumSet.allOf(Encoding.class);
        others.removeAll(forms.keySet());
        return others;
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

    /** What {@link #written} wrote. */
    static FinishedPage read(byte[] written) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(written));
        String claim = in.readUTF();
        String hash = in.readUTF();
        MultiMap headers = HttpHeaders.headers();
        for (int left = in.readInt(); left > 0; left--) {
            headers.add(in.readUTF(), in.readUTF());
        }
        EnumMap<Encoding, Form> forms = new EnumMap<>(Encoding.class);
        for (int left = in.readInt(); left > 0; left--) {
            Encoding encoding = Encoding.valueOf(in.readUTF());
            forms.put(encoding, form(encoding, in.readNBytes(in.readInt()), hash, headers));
        }
        return new FinishedPage(claim, headers, hash, forms, others(forms));
    }

    /** All of it as bytes. */
    byte[] written() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(weight());
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeUTF(claim);
            out.writeUTF(hash);
            out.writeInt(headers.size());
            for (Map.Entry<String, String> each : headers) {
                out.writeUTF(each.getKey());
                out.writeUTF(each.getValue());
            }
            out.writeInt(forms.size());
            for (Map.Entry<Encoding, Form> each : forms.entrySet()) {
                out.writeUTF(each.getKey().name());
                out.writeInt(each.getValue().bytes.length());
                out.write(each.getValue().bytes.getBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
