package org.wederhoor.source.intake.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.Reading;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.support.Pictures;

/** How pictures are read: by their bytes, within limits, turned as they are to be seen, and drawn anew without what their files say. */
class PictureTest {

    // 60 × 40, red above and blue below, by libwebp
    private static final byte[] LOSSY_WEBP = base64("UklGRoYAAABXRUJQVlA4IHoAAADwBQCdASo8ACgAPm0uk0YkIqGhLUgAgA2JQBouUA/CDhAe4B+AF3/3YB/AANZ01d"
            + "6CbC3bYN9wAAD+8JtD/+QXZts5n//yA/5Af8gP/HwXe4E8+ViB1PzqNyEmxf/z/ID/xlQSkbFZcxgkcnaoM/OYRUTRTK+5AAAAAA==");
    private static final byte[] LOSSLESS_WEBP = base64("UklGRi4AAABXRUJQVlA4TCIAAAAvO8AJAA8Q87//8x8O1LRtBJVB+aP97ubOEf2fAP3cBfMC");
    private static final byte[] MOVING_WEBP = base64("UklGRkQBAABXRUJQVlA4WAoAAAACAAAAOwAAJwAAQU5JTQYAAAD/////AABBTk1GigAAAAAAAAAAADsAACcAAGQAAA"
            + "JWUDggcgAAABAGAJ0BKjwAKAA+kT6ZSKWjIqEtSACwEglAGohQD5QOQB8AP4B+AF3/3YB/AANZ01d6CbC3ans1uAD+7qY//7FnLX4T//3OB9hn"
            + "4tfHM1IZ78VJ5tioA/CEK4/9hnuj8RBglrVjpr1EY1LH+O4RMAAAAEFOTUaGAAAAAAAAAAAAOwAAJwAAZAAAAFZQOCBuAAAAtAUAnQEqPAAoAD"
            + "6RQJlIgtXMgAABIJQBlF0A/Cv8M5gB/ALj/uwD9AATeJV0M5lQGBEFWmAAAP7iRr/9ZWTzXf3yP/7kATi6x+vwArP3fIam2CszhdXAs0NAuPya"
            + "8VrBTWleXyrdK/H8NhgAAAA=");

    @ParameterizedTest
    @CsvSource({"1, 0123", "2, 1032", "3, 3210", "4, 2301", "5, 0213", "6, 2031", "7, 3120", "8, 1302"})
    void a_photograph_is_turned_as_it_was_held(int orientation, String seen) {
        Reading reading = read(Pictures.photograph(Pictures.corners(80, 40), orientation, "Camera"));
        BufferedImage shown = Pictures.read(reading.picture().shown().bytes());
        assertEquals(orientation > 4 ? List.of(40, 80) : List.of(80, 40), List.of(shown.getWidth(), shown.getHeight()));
        assertEquals(List.of(shown.getWidth(), shown.getHeight()), List.of(reading.picture().width(), reading.picture().height()));
        for (int corner = 0; corner < 4; corner++) {
            int x = corner % 2 == 0 ? 5 : shown.getWidth() - 6;
            int y = corner / 2 == 0 ? 5 : shown.getHeight() - 6;
            assertLike(Pictures.CORNERS[seen.charAt(corner) - '0'], shown.getRGB(x, y));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_detail_is_the_part_of_what_is_seen(int orientation) {
        Picture picture = Picture.of(DocumentType.JPEG,
                Pictures.photograph(Pictures.corners(80, 40), orientation, "Camera"));
        BufferedImage whole = Pictures.read(picture.shown().bytes());
        Region region = new Region(picture.width() / 2 + 4, 4, 8, 6);
        BufferedImage detail = Pictures.read(picture.detail(region).bytes());
        assertEquals(List.of(8, 6), List.of(detail.getWidth(), detail.getHeight()));
        assertLike(new Color(whole.getRGB(region.x() + 3, region.y() + 3)), detail.getRGB(3, 3));
    }

    @Test
    void what_the_file_says_is_told_and_is_in_nothing_that_is_shown() {
        byte[] photograph = Pictures.withSegment(Pictures.photograph(Pictures.corners(80, 40), 1, "Secretcam"), 0xFE,
                "taken for a secret".getBytes(StandardCharsets.US_ASCII));
        Reading reading = read(photograph);
        assertEquals("Secretcam", said(reading, "Exif IFD0: Make"));
        assertEquals("52.5, 4.75", said(reading, "GPS"));
        assertTrue(reading.says().stream().anyMatch(each -> each.value().equals("taken for a secret")), reading.says().toString());
        Picture picture = Picture.of(DocumentType.JPEG, photograph);
        for (byte[] shown : List.of(picture.shown().bytes(), picture.detail(new Region(0, 0, 20, 20)).bytes())) {
            assertBare(shown);
        }
    }

    @Test
    void remarks_of_a_png_are_told_and_packed_ones_are_not_unfolded_without_end() {
        byte[] png = Pictures.withChunk(Pictures.png(Pictures.corners(80, 40)), "tEXt", "Comment\0A secret remark".getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        bomb.writeBytes(deflated(new byte[200_000_000]));
        byte[] packed = Pictures.withChunk(png, "zTXt", bomb.toByteArray());
        Reading reading = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> read(packed));
        assertTrue(reading.says().stream().anyMatch(each -> each.value().contains("A secret remark")), reading.says().toString());
        assertTrue(reading.says().stream().allMatch(each -> each.value().length() <= 4000));
        assertBare(reading.picture().shown().bytes());
    }

    @Test
    void words_that_would_look_for_other_files_are_not_read() {
        String xmp = "<?xpacket begin=''?><!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/' dc:format='&e;'/>"
                + "</rdf:RDF></x:xmpmeta>";
        byte[] jpeg = Pictures.withSegment(Pictures.photograph(Pictures.corners(80, 40), 1, "Camera"), 0xE1,
                ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of(), read(jpeg).says());
    }

    @Test
    void more_points_than_are_drawn_are_refused_before_any_is_drawn() {
        for (byte[] each : List.of(Pictures.claiming(50_000, 50_000), Pictures.claiming(30_001, 1), Pictures.claiming(8000, 8000))) {
            Unreadable refused = assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThrows(Unreadable.class, () -> read(each)));
            assertEquals(UnreadableReason.PICTURE_TOO_LARGE, refused.reason());
        }
    }

    @Test
    void a_file_that_claims_more_than_it_has_is_broken() {
        assertEquals(UnreadableReason.BROKEN, refused(Pictures.claiming(3000, 3000)));
        assertEquals(UnreadableReason.BROKEN, refused(Pictures.claiming(0, 10)));
        assertEquals(UnreadableReason.BROKEN, refused(Pictures.claiming(-1, 10)));
    }

    @Test
    void what_was_cut_off_is_refused_at_any_length() {
        BufferedImage picture = Pictures.corners(200, 100);
        for (byte[] whole : List.of(Pictures.png(picture), Pictures.photograph(picture, 1, "Camera"), Pictures.gif(picture), LOSSY_WEBP, LOSSLESS_WEBP)) {
            for (double part : new double[] {.1, .3, .5, .8, .97}) {
                int length = Math.max(24, (int) (whole.length * part));
                assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(whole, length)), whole[1] + " " + part);
            }
        }
        assertEquals(UnreadableReason.EMPTY, refused(new byte[0]));
    }

    @Test
    void damaged_files_are_refused_and_never_more_than_that() {
        Random random = new Random(7);
        for (byte[] whole : List.of(Pictures.png(Pictures.corners(60, 40)), Pictures.photograph(Pictures.corners(60, 40), 6, "Camera"),
                Pictures.gif(Pictures.corners(60, 40)), LOSSY_WEBP, LOSSLESS_WEBP, MOVING_WEBP)) {
            for (int time = 0; time < 60; time++) {
                byte[] damaged = whole.clone();
                for (int i = 0; i < 4; i++) {
                    damaged[16 + random.nextInt(whole.length - 16)] = (byte) random.nextInt();
                }
                assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
                    try {
                        read(damaged);
                    } catch (Unreadable e) {
                        assertFalse(e.reason() == UnreadableReason.EMPTY);
                    }
                });
            }
        }
    }

    @Test
    void a_picture_of_printers_inks_has_its_colours() {
        Reading reading = read(Pictures.inks(60, 40));
        Color red = new Color(Pictures.read(reading.picture().shown().bytes()).getRGB(30, 20));
        assertTrue(red.getRed() > 150 && red.getGreen() < 110 && red.getBlue() < 110, red.toString());
    }

    @Test
    void webp_of_both_kinds_is_read() {
        for (byte[] webp : List.of(LOSSY_WEBP, LOSSLESS_WEBP)) {
            Reading reading = read(webp);
            assertEquals("image/webp", reading.mediaType());
            assertEquals(List.of(60, 40, 1), List.of(reading.picture().width(), reading.picture().height(), reading.picture().frames()));
            BufferedImage shown = Pictures.read(reading.picture().shown().bytes());
            assertLike(Color.RED, shown.getRGB(30, 2));
            assertLike(Color.BLUE, shown.getRGB(30, 37));
        }
    }

    @Test
    void of_what_moves_the_first_picture_is_read_and_the_others_are_counted() {
        Reading webp = read(MOVING_WEBP);
        assertEquals(2, webp.picture().frames());
        assertLike(Color.RED, Pictures.read(webp.picture().shown().bytes()).getRGB(30, 2));
        byte[] animated = Pictures.withChunk(Pictures.png(Pictures.corners(80, 40)), "acTL", new byte[] {0, 0, 0, 7, 0, 0, 0, 0});
        assertEquals(7, read(animated).picture().frames());
        assertEquals("image/png", read(animated).mediaType());
        assertEquals(1, read(Pictures.gif(Pictures.corners(80, 40))).picture().frames());
    }

    @Test
    void what_lets_something_through_stands_on_white() {
        Reading reading = read(Pictures.png(new BufferedImage(50, 50, BufferedImage.TYPE_INT_ARGB)));
        assertEquals(Color.WHITE.getRGB(), Pictures.read(reading.picture().shown().bytes()).getRGB(20, 20));
    }

    @Test
    void a_large_picture_is_shown_smaller_and_quoted_at_its_own_size() {
        byte[] jpeg = Pictures.jpeg(Pictures.corners(6000, 4000));
        Reading reading = read(jpeg);
        assertEquals(List.of(6000, 4000, 2400, 1600), List.of(reading.picture().width(), reading.picture().height(), reading.picture().shown().width(),
                reading.picture().shown().height()));
        Rendition detail = Picture.of(DocumentType.JPEG, jpeg).detail(new Region(5000, 100, 600, 300));
        assertEquals(List.of(600, 300), List.of(detail.width(), detail.height()));
        assertLike(Color.GREEN, Pictures.read(detail.bytes()).getRGB(300, 150));
    }

    @Test
    void a_picture_is_what_its_bytes_are_whatever_it_is_called() {
        byte[] png = Pictures.png(Pictures.corners(80, 40));
        assertEquals("image/png", DocumentReader.read(png, "photo.jpg", "image/jpeg").mediaType());
        assertEquals("image/jpeg", DocumentReader.read(Pictures.jpeg(Pictures.corners(80, 40)), "words.txt", "text/plain").mediaType());
        Unreadable other = assertThrows(Unreadable.class, () -> read(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0, 0, 0, 0, 0}));
        assertEquals(UnreadableReason.OTHER_TYPE, other.reason());
    }

    @Test
    void logos_and_lines_only_adorn() {
        assertTrue(Ornament.is(Pictures.png(Pictures.corners(180, 200))));
        assertTrue(Ornament.is(Pictures.png(Pictures.corners(900, 99))));
        assertTrue(Ornament.is(new byte[] {0, 0, 0}));
        assertFalse(Ornament.is(Pictures.png(Pictures.corners(300, 200))));
        assertFalse(Ornament.is(Pictures.jpeg(Pictures.corners(400, 300))));
        assertTrue(Ornament.is(LOSSY_WEBP));
    }

    private static void assertBare(byte[] shown) {
        String all = new String(shown, StandardCharsets.ISO_8859_1);
        for (String trace : List.of("Exif", "xap/1.0", "ICC_PROFILE", "iCCP", "eXIf", "tEXt", "iTXt", "zTXt", "ecret", "Adobe", "Photoshop", "GPS")) {
            assertFalse(all.contains(trace), trace);
        }
    }

    private static void assertLike(Color expected, int rgb) {
        Color actual = new Color(rgb);
        int apart = Math.abs(expected.getRed() - actual.getRed()) + Math.abs(expected.getGreen() - actual.getGreen())
                + Math.abs(expected.getBlue() - actual.getBlue());
        assertTrue(apart < 90, expected + " is not " + actual);
    }

    private static String said(Reading reading, String name) {
        return reading.says().stream().filter(each -> each.name().equals(name)).map(FileSays::value).findFirst().orElse(reading.says().toString());
    }

    private static Reading read(byte[] bytes) {
        return DocumentReader.read(bytes, null, null);
    }

    private static UnreadableReason refused(byte[] bytes) {
        return assertThrows(Unreadable.class, () -> read(bytes)).reason();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
