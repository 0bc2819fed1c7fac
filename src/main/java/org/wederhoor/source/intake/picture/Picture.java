package org.wederhoor.source.intake.picture;

import java.awt.Rectangle;
import java.io.IOException;

import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.web.Turns;

/** A picture's file: how large what is seen of it is, what it says of itself, and its points, drawn anew. Of several in one file it is the first. */
public final class Picture {

    /** How many points one may have, and how wide and how high it may be. */
    static final int MOST_POINTS = 50_000_000;
    static final int LONGEST_SIDE = 30_000;

    // of what the desk looks at: more than a screen shows
    private static final int LONGEST_SHOWN = 2400;
    // of what readers get
    private static final int LONGEST_DETAIL = 1600;
    private static final long PATIENCE_MILLIS = 120_000;
    // the points of one are as much as memory is to hold
    private static final Turns DRAWING = new Turns(1);

    private final DocumentType type;
    private final byte[] bytes;
    private final PictureFile file;
    private final PictureSays says;
    private final int widthInFile;
    private final int heightInFile;

    private Picture(DocumentType type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
        file = PictureFile.of(type, bytes);
        if (!file.whole()) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        try (PointReader points = new PointReader(type, bytes)) {
            widthInFile = points.width();
            heightInFile = points.height();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
        if (widthInFile < 1 || heightInFile < 1) {
            throw new Unreadable(UnreadableReason.BROKEN);
        }
        if (Math.max(widthInFile, heightInFile) > LONGEST_SIDE || (long) widthInFile * heightInFile > MOST_POINTS) {
            throw Unreadable.pictureTooLarge(widthInFile, heightInFile, MOST_POINTS);
        }
        says = PictureSays.of(type, bytes);
    }

    /**
     * @param type of a picture that is read
     * @throws Unreadable when it is broken, was cut off, or has more points than are drawn; no point is drawn to know that
     */
    public static Picture of(DocumentType type, byte[] bytes) {
        return new Picture(type, bytes);
    }

    /** As it is seen, likewise {@link #height}. */
    public int width() {
        return says.turning().isOnItsSide() ? heightInFile : widthInFile;
    }

    public int height() {
        return says.turning().isOnItsSide() ? widthInFile : heightInFile;
    }

    /** How many pictures follow one another in the file. */
    public int frames() {
        return file.frames();
    }

    public PictureSays says() {
        return says;
    }

    /**
     * What the desk looks at.
     *
     * @throws Unreadable when its points are damaged, or too many wait for theirs to be drawn
     */
    public Rendition shown() {
        return drawn(new Rectangle(widthInFile, heightInFile), LONGEST_SHOWN);
    }

    /**
     * What readers may get of it; {@code region} is in it.
     *
     * @throws Unreadable as {@link #shown} does
     */
    public Rendition detail(Region region) {
        return drawn(says.turning().inFile(region, widthInFile, heightInFile), LONGEST_DETAIL);
    }

    private Rendition drawn(Rectangle part, int longest) {
        boolean photo = type == DocumentType.JPEG;
        return DRAWING.take(PATIENCE_MILLIS, () -> {
            try (PointReader points = new PointReader(type, bytes)) {
                return Rendition.of(Drawing.of(points.read(part), says.turning(), longest), photo);
            } catch (IOException | RuntimeException e) {
                throw broken(e);
            }
        }).orElseThrow(() -> new Unreadable(UnreadableReason.PICTURE_TOO_SLOW));
    }

    private static Unreadable broken(Exception e) {
        return e instanceof Unreadable known ? known : new Unreadable(UnreadableReason.BROKEN);
    }
}
