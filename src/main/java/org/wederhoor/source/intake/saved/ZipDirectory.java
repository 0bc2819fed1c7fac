package org.wederhoor.source.intake.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/** The directory at the end of a ZIP file, by what says where it begins (APPNOTE 4.3.14 to 4.3.16). */
final class ZipDirectory {

    private static final int END = 0x06054b50;
    private static final int LOCATOR = 0x07064b50;
    private static final int END_LENGTH = 22;
    private static final int LOCATOR_LENGTH = 20;
    private static final int LONGEST_COMMENT = 65_535;

    private ZipDirectory() {
    }

    /** In bytes, with what stands behind it; 0 where there is none. */
    static long size(SeekableByteChannel file) throws IOException {
        long from = Math.max(0, file.size() - END_LENGTH - LOCATOR_LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = read(file, from, (int) (file.size() - from));
        for (int at = tail.limit() - END_LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                boolean large = at >= LOCATOR_LENGTH && tail.getInt(at - LOCATOR_LENGTH) == LOCATOR;
                return from + at - (large ? begins(file, tail.getLong(at - LOCATOR_LENGTH + 8)) : Integer.toUnsignedLong(tail.getInt(at + 16)));
            }
        }
        return 0;
    }

    /** Where it begins, by the record for large files at {@code record}. */
    private static long begins(SeekableByteChannel file, long record) throws IOException {
        return record < 0 || record > file.size() - 56 ? 0 : read(file, record, 56).getLong(48);
    }

    private static ByteBuffer read(SeekableByteChannel file, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        file.position(from);
        while (bytes.hasRemaining() && file.read(bytes) >= 0) {
            continue;
        }
        return bytes.flip();
    }
}
