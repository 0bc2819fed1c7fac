package org.wederhoor.source.capture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which IP addresses a page is never captured from: those in {@code capture/special-addresses.txt}. */
final class AddressRules {

    private static final String FILE = "/capture/special-addresses.txt";

    private final List<AddressBlock> blocks;

    private AddressRules(List<AddressBlock> blocks) {
        this.blocks = blocks;
    }

    /** Fails where the file cannot be read: nothing may be captured without it. */
    static AddressRules read() {
        try (BufferedReader file = new BufferedReader(
                new InputStreamReader(AddressRules.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return new AddressRules(file.lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1)).map(parts -> AddressBlock.of(parts[0], parts[1], parts[2])).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The block for which an address is refused: the smallest one that holds an IPv4 address within it, or else that holds the
     * address itself; none where it may be asked.
     */
    Optional<AddressBlock> refusing(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 16) {
            for (byte[] embedded : EmbeddedAddress.in(bytes)) {
                Optional<AddressBlock> within = smallest(embedded);
                if (within.isPresent()) {
                    return within;
                }
            }
        }
        return smallest(bytes);
    }

    List<AddressBlock> blocks() {
        return blocks;
    }

    private Optional<AddressBlock> smallest(byte[] address) {
        return blocks.stream().filter(block -> block.holds(address)).max(Comparator.comparingInt(AddressBlock::prefix));
    }
}
