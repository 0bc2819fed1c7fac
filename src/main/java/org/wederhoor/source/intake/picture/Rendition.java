package org.wederhoor.source.intake.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * A picture, or a part of one, as it is shown: made of its points alone, so that nothing else of the file is in it.
 *
 * @param mediaType image/png or image/jpeg
 */
public record Rendition(byte[] bytes, String mediaType, int width, int height) {

    // beyond that, a picture with many colours is smaller as a photograph
    private static final int MOST_PNG = 1_500_000;
    private static final float QUALITY = .88f;

    /** @param photo whether it was kept with the losses of photographs already */
    static Rendition of(BufferedImage picture, boolean photo) {
        byte[] exact = photo ? null : written(picture, "png");
        boolean png = exact != null && exact.length <= MOST_PNG;
        return new Rendition(png ? exact : written(picture, "jpeg"), png ? "image/png" : "image/jpeg", picture.getWidth(), picture.getHeight());
    }

    private static byte[] written(BufferedImage picture, String format) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // not ImageIO.write, which keeps a file on disk meanwhile
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
