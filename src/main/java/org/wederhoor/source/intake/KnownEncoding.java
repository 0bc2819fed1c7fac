package org.wederhoor.source.intake;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.stream.Stream;

/** An encoding that an editor can name for a text that does not tell its own. */
public enum KnownEncoding {

    UTF_8("UTF-8", "UTF-8"), WINDOWS_1252("windows-1252", "Windows 1252, Latin 1"), MAC_ROMAN("x-MacRoman", "Mac Roman"),
    DOS_850("IBM850", "DOS 850"), DOS_437("IBM437", "DOS 437"), UTF_16("UTF-16", "UTF-16"), WINDOWS_1250("windows-1250", "Windows 1250"),
    WINDOWS_1251("windows-1251", "Windows 1251"), WINDOWS_1254("windows-1254", "Windows 1254"), LATIN_9("ISO-8859-15", "ISO 8859-15, Latin 9");

    private final String charset;
    private final String label;

    KnownEncoding(String charset, String label) {
        this.charset = charset;
        this.label = label;
    }

    public Charset charset() {
        return Charset.forName(charset);
    }

    /** What it is called, in every language. */
    public String label() {
        return label;
    }

    /** That of a name; empty for any other. */
    public static Optional<KnownEncoding> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
