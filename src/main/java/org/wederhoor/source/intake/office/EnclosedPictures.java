package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.intake.picture.Ornament;

/** The pictures in a document of an office program, but for those that only adorn it, and for the formats of drawings that no reader knows. */
final class EnclosedPictures {

    private static final int MOST = 50;
    private static final Pattern READ = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp)");

    private EnclosedPictures() {
    }

    /** @param names of parts, in the document's order; those after the first fifty stay within it alone */
    static List<Part> of(ZipParts parts, List<String> names) {
        List<Part> pictures = new ArrayList<>();
        for (String name : names.stream().distinct().filter(each -> READ.matcher(each).matches() && parts.has(each)).toList()) {
            byte[] bytes = pictures.size() == MOST ? new byte[0] : parts.bytes(name);
            if (bytes.length > 0 && !Ornament.is(bytes)) {
                pictures.add(new Part(name.substring(name.lastIndexOf('/') + 1), null, bytes));
            }
        }
        return pictures;
    }
}
