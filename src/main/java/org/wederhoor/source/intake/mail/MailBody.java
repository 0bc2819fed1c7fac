package org.wederhoor.source.intake.mail;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.wederhoor.source.intake.extract.Part;
import org.wederhoor.source.text.StorableText;

/**
 * Finds a message's own words in its parts, once, and the files that come with it. Of several forms of the same words the plain one is read,
 * unless it only sends the reader to the other.
 */
final class MailBody {

    private static final String CALENDAR = "text/calendar";
    private static final Pattern OTHER_FORM = MailFile.pattern("(?s).*\\b%s\\b.*", MailFile::otherForm);
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    // of a text that stands in for another
    private static final int SHORT = 400;
    private static final int TIMES_AS_LONG = 2;

    private final MailText text;
    private final List<Part> files = new ArrayList<>();
    private final Map<MimePart, HtmlMail> read = new IdentityHashMap<>();
    private boolean sealed;

    MailBody(MailText text) {
        this.text = text;
    }

    List<Part> files() {
        return files;
    }

    /** Whether words of it are encrypted, or wrapped in a signature that is not read. */
    boolean isSealed() {
        return sealed;
    }

    void read(MimePart part) {
        if (part.is("multipart/alternative")) {
            alternative(part.children());
        } else if (part.is("multipart/signed") && !part.children().isEmpty()) {
            read(part.children().get(0));
        } else if (part.is("multipart/encrypted") || isSealed(part)) {
            sealed = true;
        } else if (part.isMultipart()) {
            part.children().forEach(this::read);
        } else if (part.isBody()) {
            HtmlMail html = part.is("text/html") ? html(part) : null;
            String words = html == null ? StorableText.of(part.text()) : html.text();
            sealed |= words.stripLeading().startsWith("-----BEGIN PGP MESSAGE-----");
            text.add(words, html == null ? List.of() : html.spans());
        } else {
            files.addAll(EnclosedFiles.of(part, text));
        }
    }

    private static boolean isSealed(MimePart part) {
        return part.type().matches("application/(?:x-)?pkcs7-mime") && !part.parameter("smime-type").equals("certs-only");
    }

    /** The one whose words are read, and of the others the files that stand in no other. */
    private void alternative(List<MimePart> forms) {
        MimePart plain = forms.stream().filter(each -> holds(each, "text/plain")).findFirst().orElse(null);
        MimePart html = forms.stream().filter(each -> each != plain && holds(each, "text/html")).reduce((first, last) -> last).orElse(null);
        MimePart chosen = plain == null || html != null && sendsTo(plain, html) ? html : plain;
        for (MimePart each : forms) {
            if (each == chosen) {
                read(each);
            } else {
                filesOf(each);
            }
        }
    }

    private void filesOf(MimePart part) {
        part.children().forEach(this::filesOf);
        boolean words = part.type().startsWith("text/") && !part.is(CALENDAR) && part.fileName().isEmpty();
        if (!part.isMultipart() && !words && !part.isBody()) {
            files.addAll(EnclosedFiles.of(part, text));
        }
    }

    private static boolean holds(MimePart part, String type) {
        return part.is(type) && part.isBody() || part.children().stream().anyMatch(each -> holds(each, type));
    }

    private boolean sendsTo(MimePart plain, MimePart html) {
        String words = words(plain);
        String others = words(html);
        int length = letters(ADDRESS.matcher(words).replaceAll(""));
        boolean sends = length <= SHORT && OTHER_FORM.matcher(words).matches() && !OTHER_FORM.matcher(others).matches();
        return length == 0 && letters(others) > 0 || sends || length * TIMES_AS_LONG < letters(others);
    }

    private String words(MimePart part) {
        if (part.isBody()) {
            return part.is("text/html") ? html(part).text() : part.text();
        }
        return part.children().stream().map(this::words).reduce("", (one, other) -> one + "\n" + other);
    }

    /** Read once, however often it is asked for. */
    private HtmlMail html(MimePart part) {
        return read.computeIfAbsent(part, each -> HtmlMail.of(each.text()));
    }

    private static int letters(String words) {
        return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
