package org.wederhoor.source.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

import org.wederhoor.source.intake.cleaning.Cleaning;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.mail.Mail;
import org.wederhoor.source.intake.mail.OutlookMail;
import org.wederhoor.source.intake.page.Page;
import org.wederhoor.source.intake.proposal.Newsroom;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.Proposals;
import org.wederhoor.source.intake.transcript.Transcript;
import org.wederhoor.source.text.StorableText;

/** Reads one text out of a document's bytes, and marks what of it is not the article. */
public final class DocumentReader {

    /** In bytes. */
    public static final int LARGEST = 10_000_000;

    /** In code points. */
    public static final int LONGEST = 3_000_000;

    private DocumentReader() {
    }

    /**
     * @param declaredName the file's name; null when it has none. Neither this nor the type decides what the document is
     * @param declaredType the Content-Type header's value; null when there is none
     * @param encoding     of a text, as an editor says; null where nobody does
     * @throws Unreadable when it is empty, too large, of a kind that is not read, broken, or its encoding cannot be told
     */
    public static Reading read(byte[] bytes, String declaredName, String declaredType, Charset encoding, Newsroom newsroom) {
        refuseLarger(bytes.length);
        if (bytes.length == 0) {
            throw new Unreadable(UnreadableReason.EMPTY);
        }
        DocumentType type = TypeDetection.of(bytes);
        return switch (type) {
            case PDF -> pdf(bytes, newsroom);
            case MAIL -> whole(type, Mail.read(bytes), newsroom);
            case OUTLOOK -> whole(type, OutlookMail.read(bytes), newsroom);
            case SUBTITLES, SUBRIP -> transcript(type, TextEncoding.decode(bytes, declaredType, encoding), newsroom);
            case TEXT -> text(TextEncoding.decode(bytes, declaredType, encoding), saysHtml(declaredName, declaredType), newsroom);
            default -> throw Unreadable.otherType(type);
        };
    }

    /** As {@link #read(byte[], String, String, Charset, Newsroom)}, for no newsroom of its own. */
    public static Reading read(byte[] bytes, String declaredName, String declaredType) {
        return read(bytes, declaredName, declaredType, null, Newsroom.ANY);
    }

    /**
     * Refuses a document by its size, before it is in memory.
     *
     * @param size in bytes
     * @throws Unreadable when it is more than {@link #LARGEST}
     */
    public static void refuseLarger(long size) {
        if (size > LARGEST) {
            throw Unreadable.tooLarge(size, LARGEST);
        }
    }

    private static Reading pdf(byte[] bytes, Newsroom newsroom) {
        Extract pdf = PdfText.of(bytes);
        checked(pdf.text(), UnreadableReason.PDF_SCANNED);
        return reading(DocumentType.PDF, pdf, newsroom);
    }

    private static Reading whole(DocumentType type, Extract read, Newsroom newsroom) {
        checked(read.text(), UnreadableReason.EMPTY);
        return reading(type, read, newsroom);
    }

    private static Reading transcript(DocumentType type, TextEncoding.Decoded decoded, Newsroom newsroom) {
        Transcript transcript = Transcript.of(decoded.text());
        checked(transcript.text(), UnreadableReason.NO_TEXT);
        return reading(type, transcript.extract(decoded.charset()), newsroom);
    }

    private static Reading text(TextEncoding.Decoded decoded, boolean declaredHtml, Newsroom newsroom) {
        String text = StorableText.of(decoded.text());
        DocumentType type = Markup.of(text, declaredHtml);
        return switch (type) {
            case HTML -> {
                Page page = Page.of(text);
                checked(page.text(), UnreadableReason.NO_TEXT);
                yield reading(type, new Extract(decoded.charset(), page.text(), page.leftOut(), page.facts()), newsroom);
            }
            case TEXT -> {
                checked(text, UnreadableReason.EMPTY);
                yield reading(type, new Extract(decoded.charset(), text, Cleaning.of(text), PageFacts.none()), newsroom);
            }
            default -> throw Unreadable.otherType(type);
        };
    }

    private static Reading reading(DocumentType type, Extract read, Newsroom newsroom) {
        List<Proposal> proposals = type.isArticle() ? Proposals.of(read.text(), read.leftOut(), read.facts(), newsroom) : Proposals.of(read.facts(), newsroom);
        return new Reading(type.mediaType(), read.charset(), read.text(), read.leftOut(), proposals, read.locators(), read.says(), read.parts());
    }

    private static boolean saysHtml(String name, String type) {
        String lower = name == null ? "" : name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")
                || type != null && type.toLowerCase(Locale.ROOT).contains("html");
    }

    private static void checked(String text, UnreadableReason whenBlank) {
        if (text.codePoints().allMatch(DocumentReader::blank)) {
            throw new Unreadable(whenBlank);
        }
        int length = text.codePointCount(0, text.length());
        if (length > LONGEST) {
            throw Unreadable.tooLong(length, LONGEST);
        }
    }

    /** White space, spaces that do not break, and marks that no page shows. */
    private static boolean blank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
