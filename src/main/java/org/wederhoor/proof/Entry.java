package org.wederhoor.proof;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * An act that the log tells of.
 *
 * @param said its canonical JSON (RFC 8785), which is what is hashed
 * @param parts what that says, by name; values as text
 */
public record Entry(String said, Map<String, String> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads an entry.
     *
     * @throws NotProven when it is no object of JSON with plain values
     */
    public static Entry parse(String said) throws NotProven {
        try {
            Map<String, String> parts = new TreeMap<>();
            JSON.readTree(said).fields().forEachRemaining(field -> parts.put(field.getKey(), field.getValue().asText()));
            if (parts.containsKey("kind")) {
                return new Entry(said, parts);
            }
        } catch (JsonProcessingException | UncheckedIOException e) {
            // said below
        }
        throw new NotProven("The entry is no JSON that says of what kind it is.");
    }

    public byte[] hash() {
        return MerkleTree.leaf(said.getBytes(StandardCharsets.UTF_8));
    }

    /** null where it has none of that name. */
    public String part(String name) {
        return parts.get(name);
    }

    /** In a sentence. */
    String told() {
        String time = ", " + part("time");
        return switch (part("kind")) {
            case "removal" -> "The law had something taken out of " + (part("address") == null ? "the archive" : part("address"))
                    + " (" + part("reason") + ")" + time;
            case "key" -> "From here on checkpoints are signed with " + part("key") + time;
            case "begin" -> "The log begins; the " + part("entries") + " entries before this one are of what was published earlier" + time;
            case "held" -> "This newsroom held documents that it can show one by one" + time;
            default -> part("kind") + (part("change") == null ? "" : " (" + part("change") + ")") + " at " + part("address") + time
                    + ", submitted by " + part("submittedBy") + (part("approvedBy") == null ? ", published by " + part("aloneBy") + " alone"
                            : ", approved by " + part("approvedBy"));
        };
    }
}
