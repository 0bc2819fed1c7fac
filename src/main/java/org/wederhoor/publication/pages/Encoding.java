package org.wederhoor.publication.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;

/** How the bytes of an answer can be packed, the smallest first. */
enum Encoding {

    BROTLI("br") {
        @Override
        byte[] pack(byte[] plain) throws IOException {
            // 7 of 11: a third of a millisecond for a page; above it the time grows tenfold for a few per cent
            return Brotli4jLoader.isAvailable() ? Encoder.compress(plain, new Encoder.Parameters().setQuality(7)) : plain;
        }
    },

    GZIP("gzip") {
        @Override
        byte[] pack(byte[] plain) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3 + 64);
            try (GZIPOutputStream out = new GZIPOutputStream(packed) {
                {
                    def.setLevel(Deflater.BEST_COMPRESSION);
                }
            }) {
                out.write(plain);
            }
            return packed.toByteArray();
        }
    },

    PLAIN("identity") {
        @Override
        byte[] pack(byte[] plain) {
            return plain;
        }
    };

    private static final Encoding[] ALL = values();
    private static final int MOST_READ = 100;
    private static final Map<String, EnumSet<Encoding>> READ = new ConcurrentHashMap<>();

    /** As HTTP names it. */
    final String token;

    Encoding(String token) {
        this.token = token;
    }

    /** The bytes packed this way; the same bytes where that is not possible here. */
    abstract byte[] pack(byte[] plain) throws IOException;

    byte[] packed(byte[] plain) {
        try {
            return pack(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The smallest of those that there are and that a client takes (RFC 9110, 12.5.3). A header that cannot be read asks for
     * nothing, and a client that refuses even what is not packed gets that all the same.
     *
     * @param accepted the Accept-Encoding header; may be null
     */
    static Encoding best(String accepted, Set<Encoding> there) {
        if (accepted == null) {
            return PLAIN;
        }
        // there are a handful of such headers in the world; a stranger's is read anew
        EnumSet<Encoding> taken = READ.get(accepted);
        if (taken == null) {
            taken = read(accepted.toLowerCase(Locale.ROOT));
            if (READ.size() < MOST_READ) {
                READ.put(accepted, taken);
            }
        }
        for (Encoding each : ALL) {
            if (taken.contains(each) && there.contains(each)) {
                return each;
            }
        }
        return PLAIN;
    }

    private static EnumSet<Encoding> read(String header) {
        EnumSet<Encoding> taken = EnumSet.noneOf(Encoding.class);
        for (Encoding each : ALL) {
            if (each != PLAIN && weight(header, each.token) > 0) {
                taken.add(each);
            }
        }
        return taken;
    }

    private static double weight(String header, String token) {
        double any = 0;
        for (String part : header.split(",", 32)) {
            String[] pieces = part.split(";", 2);
            String name = pieces[0].strip();
            if (name.equals(token)) {
                return quality(pieces);
            }
            if (name.equals("*")) {
                any = quality(pieces);
            }
        }
        return any;
    }

    private static double quality(String[] pieces) {
        if (pieces.length == 1) {
            return 1;
        }
        String weight = pieces[1].strip();
        try {
            return weight.startsWith("q=") ? Double.parseDouble(weight.substring(2)) : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
