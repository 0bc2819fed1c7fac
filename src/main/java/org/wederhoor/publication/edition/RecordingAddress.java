package org.wederhoor.publication.edition;

import java.util.List;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.intake.extract.LocatorKind;
import org.wederhoor.verdict.Content;

/** The address of a recording at the second at which words are spoken. */
final class RecordingAddress {

    // players that take it as a parameter; all others get a media fragment (W3C Media Fragments URI 1.0, 4.2.1)
    private static final Pattern BY_PARAMETER = Pattern.compile("https?://(?:[\\w-]+\\.)*(?:youtube\\.com|youtu\\.be)/.*");
    private static final Pattern GIVEN = Pattern.compile("(?<=[?&])t=[^&#]*&?");

    private RecordingAddress() {
    }

    /** Null where nothing says at which second. */
    static String of(String address, List<Content.Standing> standing) {
        Content.PlaceSaid place = standing.isEmpty() ? null : standing.get(0).place();
        return place == null || place.kind() != LocatorKind.TIME ? null : at(address, Locator.seconds(place.value()));
    }

    private static String at(String address, long second) {
        String bare = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        if (!BY_PARAMETER.matcher(bare).matches()) {
            return bare + "#t=" + second;
        }
        String without = GIVEN.matcher(bare).replaceAll("").replaceAll("[?&]$", "");
        return without + (without.contains("?") ? "&" : "?") + "t=" + second + "s";
    }
}
