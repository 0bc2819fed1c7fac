package org.wederhoor.proof;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A site as an outsider sees it. What it answers with is read up to a limit, and for some seconds. */
final class LogSite {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int LARGEST = 16 << 20;
    private static final int HASHES = 8;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL).build();
    private final URI site;
    private final Map<TileAddress, byte[]> tiles = new HashMap<>();

    /** @param site scheme, host and port */
    LogSite(URI site) {
        this.site = site;
    }

    /** An answer, and the path that it came from in the end. */
    record Answer(int status, byte[] body, String path) {

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    Answer get(String path) throws NotProven {
        try {
            HttpResponse<InputStream> answer = client.send(HttpRequest.newBuilder(site.resolve(path)).timeout(PATIENCE).build(),
                    HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] read = body.readNBytes(LARGEST + 1);
                if (read.length > LARGEST) {
                    throw new NotProven(path + " has more than " + LARGEST + " bytes.");
                }
                return new Answer(answer.statusCode(), read, answer.uri().getPath());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotProven(path + " cannot be read: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotProven(path + " was not waited for.");
        }
    }

    Answer there(String path) throws NotProven {
        Answer answer = get(path);
        if (answer.status() != 200) {
            throw new NotProven(path + " answers with " + answer.status() + ".");
        }
        return answer;
    }

    /** The entries from one up to another. */
    List<Entry> entries(long from, long to) throws NotProven {
        List<Entry> entries = new ArrayList<>();
        for (long number = from / TileAddress.FULL; number * TileAddress.FULL < to; number++) {
            TileAddress tile = new TileAddress(TileAddress.ENTRIES, number, (int) Math.min(TileAddress.FULL, to - number * TileAddress.FULL));
            ByteBuffer bundle = ByteBuffer.wrap(there("/log/" + tile.path()).body());
            for (long index = tile.first(); index < tile.first() + tile.width(); index++) {
                int length = bundle.remaining() < Short.BYTES ? Integer.MAX_VALUE : Short.toUnsignedInt(bundle.getShort());
                if (length > bundle.remaining()) {
                    throw new NotProven(tile.path() + " is cut off.");
                }
                byte[] said = new byte[length];
                bundle.get(said);
                if (index >= from) {
                    entries.add(Entry.parse(new String(said, StandardCharsets.UTF_8)));
                }
            }
            if (bundle.hasRemaining()) {
                throw new NotProven(tile.path() + " has more than its entries.");
            }
        }
        return entries;
    }

    /** The hashes of a log of that size, out of its tiles; a tile that cannot be had ends the asking with {@link Unread}. */
    MerkleTree.Nodes nodes(long size) {
        return (level, index) -> {
            int inner = level % HASHES;
            long first = index << inner;
            long number = first / TileAddress.FULL;
            long there = (size >> level - inner) - number * TileAddress.FULL;
            byte[] tile = tile(new TileAddress(level / HASHES, number, (int) Math.min(TileAddress.FULL, there)));
            return over(tile, (int) (first % TileAddress.FULL), 1 << inner);
        };
    }

    private static byte[] over(byte[] tile, int first, int hashes) {
        return hashes == 1 ? Arrays.copyOfRange(tile, first * MerkleTree.HASH, (first + 1) * MerkleTree.HASH)
                : MerkleTree.node(over(tile, first, hashes / 2), over(tile, first + hashes / 2, hashes / 2));
    }

    private byte[] tile(TileAddress address) {
        return tiles.computeIfAbsent(address, key -> {
            try {
                byte[] tile = there("/log/" + address.path()).body();
                if (tile.length != address.width() * MerkleTree.HASH) {
                    throw new NotProven(address.path() + " has " + tile.length + " bytes, which no such tile has.");
                }
                return tile;
            } catch (NotProven e) {
                throw new Unread(e);
            }
        });
    }

    /** A hash was asked for that cannot be had. */
    static final class Unread extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unread(NotProven why) {
            super(why.getMessage(), why);
        }
    }
}
