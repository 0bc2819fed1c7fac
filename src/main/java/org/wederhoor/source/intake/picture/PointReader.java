package org.wederhoor.source.intake.picture;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;

import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.web.Headless;

/** Reads points out of a picture's file, none before its size is known, and gives up on what takes too long. */
final class PointReader implements AutoCloseable {

    private static final long MOST_BYTES = 100_000_000;
    private static final int SECONDS = 30;
    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread made = new Thread(task, "picture-clock");
        made.setDaemon(true);
        return made;
    });

    static {
        Headless.ensure();
        // found by themselves only where the class loader is the one that the JDK looks in
        IIORegistry.getDefaultInstance().registerServiceProvider(new JPEGImageReaderSpi());
        IIORegistry.getDefaultInstance().registerServiceProvider(new WebPImageReaderSpi());
    }

    private final ImageReader reader;
    private final ImageInputStream in;

    PointReader(DocumentType type, byte[] bytes) {
        reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        reader.setInput(in, false, true);
    }

    int width() throws IOException {
        return reader.getWidth(0);
    }

    int height() throws IOException {
        return reader.getHeight(0);
    }

    /**
     * The points of a part of the first picture; of more than memory has room for, some.
     *
     * @throws Unreadable  when it takes too long
     * @throws IOException when they are damaged
     */
    BufferedImage read(Rectangle part) throws IOException {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceRegion(part);
        int step = 1;
        while (part.width / step * (long) (part.height / step) * bytesOfPoint() > MOST_BYTES) {
            step++;
        }
        param.setSourceSubsampling(step, step, 0, 0);
        boolean[] late = new boolean[1];
        Future<?> end = CLOCK.schedule(() -> {
            late[0] = true;
            reader.abort();
        }, SECONDS, TimeUnit.SECONDS);
        boolean[] damaged = new boolean[1];
        reader.addIIOReadWarningListener((from, warning) -> damaged[0] |= warning.contains("remature end"));
        try {
            BufferedImage points = reader.read(0, param);
            if (late[0]) {
                throw new Unreadable(UnreadableReason.PICTURE_TOO_SLOW);
            }
            if (damaged[0]) {
                throw new IIOException("cut off");
            }
            return points;
        } finally {
            end.cancel(false);
        }
    }

    private int bytesOfPoint() throws IOException {
        Iterator<ImageTypeSpecifier> types = reader.getImageTypes(0);
        int most = 4;
        while (types.hasNext()) {
            ImageTypeSpecifier each = types.next();
            int bits = 0;
            for (int band = 0; band < each.getNumBands(); band++) {
                bits += each.getBitsPerBand(band);
            }
            most = Math.max(most, bits / 8);
        }
        return most;
    }

    @Override
    public void close() {
        reader.dispose();
        try {
            in.close();
        } catch (IOException e) {
            // it is memory
            throw new IllegalStateException(e);
        }
    }
}
