package org.wederhoor.publication.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Headless;

/**
 * What shows a verdict where its address is shared: mark, claim and site.
 *
 * @param mark     null for a verdict that was withdrawn
 * @param markWord the mark, or that it was withdrawn, in the page's language
 * @param language of the claim
 * @param unset    what stands in place of a claim most of whose letters cannot be set
 * @param host     where the site is
 */
record SharePicture(Mark mark, String markWord, String claim, Locale language, String unset, String site, String host) {

    static final int WIDTH = 1200;
    static final int HEIGHT = 630;

    private static final double MARGIN = 88;
    private static final double TOP = 172;
    private static final double BOTTOM = 500;
    // in UTF-16; more than the smallest letters leave room for
    private static final int LONGEST = 1000;
    private static final Color PAPER = new Color(0xfcfbf8);
    private static final Color INK = new Color(0x1c1b19);
    private static final Color SOFT = new Color(0x5c5850);

    static {
        Headless.ensure();
    }

    /** The picture as PNG; the same words always give the same picture. */
    byte[] draw() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D picture = image.createGraphics();
        picture.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        picture.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        picture.setColor(PAPER);
        picture.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        mark(picture);
        claim(picture);
        site(picture);
        picture.dispose();
        return png(image);
    }

    private void mark(Graphics2D picture) {
        picture.setColor(MarkSign.colour(mark));
        picture.fill(new Rectangle2D.Double(0, 0, WIDTH, 14));
        MarkSign.draw(picture, mark, MARGIN, 84, 40);
        Lettering.SPACED_SANS.write(picture, markWord.toUpperCase(Locale.ROOT), MARGIN + 60, 118, 40);
    }

    private void claim(Graphics2D picture) {
        Optional<String> written = Lettering.SERIF.writable(plain(claim));
        String said = written.map(whole -> whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST)).orElse(unset);
        Lines lines = Lines.fitting(said, Lettering.SERIF, WIDTH - 2 * MARGIN, written.isPresent() ? BOTTOM - TOP : (BOTTOM - TOP) / 2, language);
        boolean rightToLeft = DrawnOrder.isRightToLeft(said);
        picture.setColor(written.isPresent() ? INK : SOFT);
        double y = TOP + lines.size() * .86;
        for (String line : lines.lines()) {
            double x = rightToLeft ? WIDTH - MARGIN - Lettering.SERIF.width(line, lines.size()) : MARGIN;
            Lettering.SERIF.write(picture, DrawnOrder.of(line, rightToLeft), x, y, lines.size());
            y += lines.size() * Lines.LEADING;
        }
    }

    private void site(Graphics2D picture) {
        picture.setColor(INK);
        picture.fill(new Rectangle2D.Double(MARGIN, 524, WIDTH - 2 * MARGIN, 1.5));
        picture.fill(new Rectangle2D.Double(MARGIN, 528.5, WIDTH - 2 * MARGIN, 1.5));
        double right = WIDTH - MARGIN - Lettering.SANS.width(host, 24);
        picture.setColor(SOFT);
        Lettering.SANS.write(picture, host, right, 580, 24);
        Lettering.SERIF.writable(plain(site)).filter(name -> MARGIN + Lettering.SERIF.width(name, 42) < right - 40).ifPresent(name -> {
            picture.setColor(INK);
            Lettering.SERIF.write(picture, DrawnOrder.of(name, DrawnOrder.isRightToLeft(name)), MARGIN, 582, 42);
        });
    }

    /** One line, composed and joined, with signs that only look different, or like nothing, as ordinary ones. */
    private static String plain(String text) {
        return DrawnOrder.joined(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("\\p{Cf}", "").replaceAll("[\\s\\p{Z}]+", " ")
                .replaceAll("[\u2010\u2011]", "-").strip();
    }

    private static byte[] png(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        // not ImageIO.write, which keeps a file on disk meanwhile
        try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
