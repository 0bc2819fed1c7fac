package org.wederhoor.source.intake.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes Word documents of before 2007 ([MS-DOC]): runs of letters with what holds for each, in one piece of text and one section, and footnotes. */
final class OldWord {

    /** [MS-DOC] 2.6.1: what holds for a run of letters, each one on. */
    enum Of {
        DELETED(0x0800), INSERTED(0x0801), HIDDEN(0x083C), STRUCK(0x0837), SPECIAL(0x0855);

        private final int sprm;

        Of(int sprm) {
            this.sprm = sprm;
        }
    }

    private static final int TEXT = 1024;
    private static final int PAGE = 512;

    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private final List<Of[]> runs = new ArrayList<>();
    private final List<Integer> anchors = new ArrayList<>();
    private final List<Integer> notes = new ArrayList<>();
    private int body = -1;
    private int flags = 0x1200;
    private int version = 0xC1;

    OldWord say(String words, Of... of) {
        text.append(words);
        ends.add(text.length());
        runs.add(of);
        return this;
    }

    /** Where a footnote hangs on. */
    OldWord anchor() {
        anchors.add(text.length());
        return say("\u0002", Of.SPECIAL);
    }

    /** What the next of the footnotes says, once all of the body is said: behind the body, each in a paragraph of its own. */
    OldWord note(String words) {
        body = body < 0 ? text.length() : body;
        notes.add(text.length() - body);
        return say("\u0002", Of.SPECIAL).say(" " + words + "\r");
    }

    OldWord locked() {
        flags |= 0x0100;
        return this;
    }

    OldWord version(int number) {
        version = number;
        return this;
    }

    byte[] bytes() {
        int length = body < 0 ? text.length() : body;
        if (body >= 0) {
            // what follows the last of the notes
            notes.add(text.length() - body);
            say("\r");
        }
        int letters = text.length() * 2;
        int chpx = (TEXT + letters + PAGE - 1) / PAGE;
        ByteBuffer main = buffer((chpx + 2) * PAGE);
        ByteBuffer table = buffer(4096);
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) version).putShort(10, (short) flags).putShort(12, (short) 0xBF);
        main.putInt(24, TEXT).putInt(28, TEXT + letters);
        main.putShort(32, (short) 14).putShort(62, (short) 22).putInt(64, main.capacity());
        main.putInt(76, length).putInt(80, body < 0 ? 0 : text.length() - body - 1);
        main.putShort(152, (short) 93);
        main.position(TEXT);
        main.put(text.toString().getBytes(StandardCharsets.UTF_16LE));
        characters(main, chpx * PAGE);
        paragraphs(main, (chpx + 1) * PAGE);
        table.position(16);
        field(main, 1, table, buffer(20).putShort((short) 18).putShort((short) 0).putShort((short) 10).putShort((short) 1).putShort((short) 91)
                .putShort((short) 15));
        if (body >= 0) {
            ByteBuffer references = buffer(4 * anchors.size() + 4 + 2 * anchors.size());
            anchors.forEach(references::putInt);
            references.putInt(length);
            anchors.forEach(any -> references.putShort((short) 1));
            field(main, 2, table, references);
            ByteBuffer texts = buffer(4 * notes.size() + 4);
            notes.forEach(texts::putInt);
            field(main, 3, table, texts.putInt(text.length() - body - 1));
        }
        field(main, 6, table, buffer(20).putInt(0).putInt(text.length()).putShort((short) 0).putInt(-1).putShort((short) 0).putInt(0));
        field(main, 12, table, buffer(12).putInt(TEXT).putInt(TEXT + letters).putInt(chpx));
        field(main, 13, table, buffer(12).putInt(TEXT).putInt(TEXT + letters).putInt(chpx + 1));
        field(main, 15, table, buffer(4));
        field(main, 31, table, buffer(600));
        field(main, 33, table, buffer(21).put((byte) 2).putInt(16).putInt(0).putInt(text.length()).putShort((short) 0).putInt(TEXT).putShort((short) 0));
        return filed(main.array(), table.array());
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void field(ByteBuffer main, int index, ByteBuffer table, ByteBuffer content) {
        main.putInt(154 + index * 8, table.position()).putInt(158 + index * 8, content.capacity());
        table.put(content.array());
    }

    private void characters(ByteBuffer main, int page) {
        int at = PAGE - 2;
        main.putInt(page, TEXT);
        for (int i = 0; i < runs.size(); i++) {
            main.putInt(page + 4 * (i + 1), TEXT + 2 * ends.get(i));
            int size = runs.get(i).length * 3;
            at = (at - size - 1) / 2 * 2;
            main.put(page + 4 * (runs.size() + 1) + i, (byte) (size == 0 ? 0 : at / 2));
            main.put(page + at, (byte) size);
            for (int j = 0; j < runs.get(i).length; j++) {
                main.putShort(page + at + 1 + 3 * j, (short) runs.get(i)[j].sprm).put(page + at + 3 + 3 * j, (byte) 1);
            }
        }
        main.put(page + PAGE - 1, (byte) runs.size());
    }

    private void paragraphs(ByteBuffer main, int page) {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\r' || text.charAt(i) == 7) {
                all.add(i + 1);
            }
        }
        int at = PAGE - 2;
        main.putInt(page, TEXT);
        int from = 0;
        for (int i = 0; i < all.size(); i++) {
            main.putInt(page + 4 * (i + 1), TEXT + 2 * all.get(i));
            // in a table where a cell ends; a row's end has a sign of its own and nothing before it
            boolean cell = text.charAt(all.get(i) - 1) == 7;
            boolean rowEnd = cell && all.get(i) - from == 1 && i > 0 && text.charAt(from - 1) == 7;
            byte[] sprms = !cell ? new byte[0] : rowEnd ? new byte[] {0x16, 0x24, 1, 0x17, 0x24, 1} : new byte[] {0x16, 0x24, 1};
            int words = (2 + sprms.length + 2) / 2;
            at = (at - 2 * words) / 2 * 2;
            main.put(page + 4 * (all.size() + 1) + 13 * i, (byte) (at / 2));
            main.put(page + at, (byte) words);
            for (int j = 0; j < sprms.length; j++) {
                main.put(page + at + 3 + j, sprms[j]);
            }
            from = all.get(i);
        }
        main.put(page + PAGE - 1, (byte) all.size());
    }

    private static byte[] filed(byte[] main, byte[] table) {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), "1Table");
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
