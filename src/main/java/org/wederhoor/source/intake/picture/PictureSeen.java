package org.wederhoor.source.intake.picture;

/**
 * What is seen of a picture.
 *
 * @param width  of the original, turned as the file says, likewise {@code height}
 * @param frames how many pictures follow one another in the file; the first is seen
 */
public record PictureSeen(int width, int height, int frames, Rendition shown) {

    /** @throws org.wederhoor.source.intake.extract.Unreadable when its points are damaged */
    public static PictureSeen of(Picture picture) {
        return new PictureSeen(picture.width(), picture.height(), picture.frames(), picture.shown());
    }
}
