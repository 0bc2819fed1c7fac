package org.wederhoor.support;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as cameras and programs make them, and as they should not be. */
public final class Pictures {

    /** What the corners of {@link #corners} are coloured: above left, above right, below left, below right. */
    public static final Color[] CORNERS = {Color.RED, Color.GREEN, Color.BLUE, Color.BLACK};

    private static final int EXIF_ORIENTATION = 0x0112;
    private static final int EXIF_MAKE = 0x010F;
    private static final int EXIF_GPS = 0x8825;

    private Pictures() {
    }

    /** A picture with a colour in each corner. */
    public static BufferedImage corners(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawn = picture.createGraphics();
        for (int i = 0; i < CORNERS.length; i++) {
            drawn.setColor(CORNERS[i]);
            drawn.fillRect(i % 2 * width / 2, i / 2 * height / 2, width - width / 2, height - height / 2);
        }
        drawn.dispose();
        return picture;
    }

    /** Black words on white, one line below the other. */
    public static byte[] saying(String... lines) {
        BufferedImage picture = new BufferedImage(900, 80 + lines.length * 60, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawn = picture.createGraphics();
        drawn.setColor(Color.WHITE);
        drawn.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        drawn.setColor(Color.BLACK);
        drawn.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        for (int i = 0; i < lines.length; i++) {
            drawn.drawString(lines[i], 40, 80 + i * 60);
        }
        drawn.dispose();
        return png(picture);
    }

    public static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    public static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpeg");
    }

    public static byte[] gif(BufferedImage picture) {
        return written(picture, "gif");
    }

    /** A small picture unlike any other. */
    public static byte[] unique() {
        BufferedImage picture = corners(300, 200);
        int seed = Given.unique("").hashCode();
        for (int i = 0; i < 32; i++) {
            picture.setRGB(100 + i, 100, (seed >> i & 1) == 0 ? 0xFFFFFF : 0x808080);
        }
        return png(picture);
    }

    /** A JPEG that says how it was held, by what camera, and where: 52.5 north, 4.75 east. */
    public static byte[] photograph(BufferedImage picture, int orientation, String camera) {
        return withSegment(jpeg(picture), 0xE1, exif(orientation, camera));
    }

    /** A JPEG of four inks, as printers use them. */
    public static byte[] inks(int width, int height) {
        WritableRaster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        // as programs write them, inks are the wrong way round: none of the first, all of the second and the third is red
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                inks.setPixel(x, y, new int[] {255, 0, 0, 255});
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(inks, null, null), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        byte[] adobe = {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return withSegment(bytes.toByteArray(), 0xEE, adobe);
    }

    /** A PNG that says it is so wide and so high, and has next to no bytes. */
    public static byte[] claiming(int width, int height) {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(Arrays.copyOf(png(corners(2, 2)), 8));
        png.writeBytes(chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0}).array()));
        png.writeBytes(chunk("IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1}));
        png.writeBytes(chunk("IEND", new byte[0]));
        return png.toByteArray();
    }

    /** The PNG with a chunk behind its head. */
    public static byte[] withChunk(byte[] png, String type, byte[] data) {
        int head = 8 + 25;
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(png, 0, head);
        with.writeBytes(chunk(type, data));
        with.write(png, head, png.length - head);
        return with.toByteArray();
    }

    /** The JPEG with a segment behind its first sign. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] data) {
        ByteArrayOutputStream with = new ByteArrayOutputStream();
        with.write(jpeg, 0, 2);
        with.writeBytes(new byte[] {(byte) 0xFF, (byte) marker, (byte) (data.length + 2 >> 8), (byte) (data.length + 2)});
        with.writeBytes(data);
        with.write(jpeg, 2, jpeg.length - 2);
        return with.toByteArray();
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] exif(int orientation, String camera) {
        byte[] make = (camera + "\0").getBytes(StandardCharsets.US_ASCII);
        int gpsAt = 8 + 2 + 3 * 12 + 4;
        int makeAt = gpsAt + 2 + 4 * 12 + 4;
        int placesAt = makeAt + make.length;
        ByteBuffer tiff = ByteBuffer.allocate(placesAt + 48).order(ByteOrder.BIG_ENDIAN);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 3);
        entry(tiff, EXIF_MAKE, 2, make.length, makeAt);
        entry(tiff, EXIF_ORIENTATION, 3, 1, orientation << 16);
        entry(tiff, EXIF_GPS, 4, 1, gpsAt);
        tiff.putInt(0).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, placesAt);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, placesAt + 24);
        tiff.putInt(0).put(make);
        for (int part : new int[] {52, 1, 30, 1, 0, 1, 4, 1, 45, 1, 0, 1}) {
            tiff.putInt(part);
        }
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.writeBytes(new byte[] {'E', 'x', 'i', 'f', 0, 0});
        exif.writeBytes(tiff.array());
        return exif.toByteArray();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length).put(type.getBytes(StandardCharsets.US_ASCII)).put(data);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) check.getValue()).array();
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
