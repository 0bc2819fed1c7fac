package org.wederhoor.source.intake.office;

import java.io.InputStream;
import java.util.Map;

/** The names of WordprocessingML (ISO/IEC 29500), transitional and strict. */
final class WordXml {

    private static final Map<String, String> PREFIXES = Map.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w",
            "http://purl.oclc.org/ooxml/wordprocessingml/main", "w",
            "http://schemas.openxmlformats.org/officeDocument/2006/math", "m",
            "http://purl.oclc.org/ooxml/officeDocument/math", "m",
            "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc");

    private WordXml() {
    }

    static XmlPart part(InputStream part) {
        return new XmlPart(part, PREFIXES);
    }

    /** Whether a property that is on or off is on: it is where its element stands without a value. */
    static boolean isOn(XmlPart xml) {
        return !xml.attribute("val", "1").matches("0|false|off");
    }
}
