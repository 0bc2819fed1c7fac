package org.wederhoor.source.intake.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.xmp.XmpDirectory;

import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.proposal.PageFacts;

/**
 * What a picture's file says of itself: Exif, with the place where it was taken, IPTC, XMP and remarks.
 *
 * @param turning how it has to be turned to be seen
 * @param facts   what of that may describe the source
 */
public record PictureSays(List<FileSays> says, Turning turning, PageFacts facts) {

    private static final int MOST = 200;
    private static final int LONGEST_NAME = 100;
    /** What only says how the points are kept. */
    private static final Set<String> INNER = Set.of("JPEG", "JFIF", "JFXX", "Huffman", "File Type", "File", "Exif Thumbnail", "ICC Profile", "GIF Control",
            "GIF Header", "GIF Image", "GIF Animation", "Adobe JPEG", "WebP", "Ducky", "Photoshop");
    private static final Pattern INNER_OF_PNG = Pattern.compile("PNG-(?!tEXt|iTXt|zTXt|tIME).*");
    private static final Pattern MEANINGLESS = Pattern.compile("\\[\\d+ (?:values|bytes)\\]|(?s).*\\p{Cntrl}{3}.*");
    // such words unfold to more than they are, or look for other files
    private static final Pattern DECLARES = Pattern.compile("<!(?:DOCTYPE|ENTITY)|<\0?!\0?(?:D\0?O\0?C|E\0?N\0?T)", Pattern.CASE_INSENSITIVE);

    /** Of a file that says it in a way that nobody can read: nothing. */
    static PictureSays of(DocumentType type, byte[] bytes) {
        try {
            byte[] read = type == DocumentType.PNG ? PictureFile.sayingOfPng(bytes) : bytes;
            if (DECLARES.matcher(new String(read, StandardCharsets.ISO_8859_1)).find()) {
                return new PictureSays(List.of(), Turning.NONE, PageFacts.none());
            }
            Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(read), read.length);
            ExifIFD0Directory exif = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Turning turning = Turning.of(exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION));
            return new PictureSays(said(metadata), turning, facts(metadata, exif));
        } catch (ImageProcessingException | IOException | RuntimeException e) {
            return new PictureSays(List.of(), Turning.NONE, PageFacts.none());
        }
    }

    private static List<FileSays> said(Metadata metadata) {
        List<FileSays> said = new ArrayList<>();
        for (Directory each : metadata.getDirectories()) {
            String name = each.getName();
            if (each instanceof GpsDirectory gps && gps.getGeoLocation() != null) {
                GeoLocation place = gps.getGeoLocation();
                said.add(new FileSays("GPS", place.getLatitude() + ", " + place.getLongitude()));
            }
            if (each instanceof XmpDirectory xmp) {
                xmp.getXmpProperties().forEach((path, value) -> add(said, "XMP: " + path, value));
            } else if (!INNER.contains(name) && !INNER_OF_PNG.matcher(name).matches()) {
                for (Tag tag : each.getTags()) {
                    if (tag.hasTagName()) {
                        add(said, name + ": " + tag.getTagName(), tag.getDescription());
                    }
                }
            }
        }
        return List.copyOf(said.subList(0, Math.min(said.size(), MOST)));
    }

    private static void add(List<FileSays> said, String name, String value) {
        if (value != null && !value.isBlank() && !MEANINGLESS.matcher(value).matches()) {
            String plain = name.replaceAll("\\p{Cntrl}+", " ").strip();
            said.add(new FileSays(plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME), value));
        }
    }

    private static PageFacts facts(Metadata metadata, ExifIFD0Directory exif) {
        IptcDirectory press = metadata.getFirstDirectoryOfType(IptcDirectory.class);
        String headline = press == null ? null : press.getString(IptcDirectory.TAG_HEADLINE);
        String author = Stream.of(press == null ? null : press.getString(IptcDirectory.TAG_BY_LINE),
                exif == null ? null : exif.getString(ExifIFD0Directory.TAG_ARTIST)).filter(Objects::nonNull).findFirst().orElse(null);
        return PageFacts.ofProperties("IPTC: Headline", headline, press == null ? "Exif: Artist" : "IPTC: By-line", author, null);
    }
}
