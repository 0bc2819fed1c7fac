package org.wederhoor.source.capture;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** The characters of an address, made fit for the request line (RFC 3986). */
final class AddressCharacters {

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    private static final String IN_PATH = UNRESERVED + "!$&'()*+,;=:@/";
    private static final String IN_QUERY = IN_PATH + "?[]";

    private AddressCharacters() {
    }

    static String path(String written) {
        return encoded(written, IN_PATH);
    }

    static String query(String written) {
        return encoded(written, IN_QUERY);
    }

    /** What a header says, which came as one char for each byte; UTF-8 where it is that. */
    static String ofHeader(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            return value;
        }
    }

    /** Percent-encodes, in UTF-8, what may not stand there; leaves what is encoded already. */
    private static String encoded(String written, String allowed) {
        StringBuilder encoded = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char each = written.charAt(i);
            if (allowed.indexOf(each) >= 0 || each == '%' && isEncoded(written, i)) {
                encoded.append(each);
            } else {
                int end = i + Character.charCount(written.codePointAt(i));
                for (byte one : written.substring(i, end).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append(String.format("%%%02X", one));
                }
                i = end - 1;
            }
        }
        return encoded.toString();
    }

    private static boolean isEncoded(String written, int percent) {
        return percent + 2 < written.length() && Character.digit(written.charAt(percent + 1), 16) >= 0
                && Character.digit(written.charAt(percent + 2), 16) >= 0;
    }
}
