package org.wederhoor.source.intake;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.wederhoor.source.intake.cleaning.Cleaning;
import org.wederhoor.source.intake.extract.DocumentType;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.ReadingTime;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;
import org.wederhoor.source.intake.mail.Mail;
import org.wederhoor.source.intake.mail.OutlookMail;
import org.wederhoor.source.intake.office.OldWordText;
import org.wederhoor.source.intake.office.OpenText;
import org.wederhoor.source.intake.office.RichText;
import org.wederhoor.source.intake.office.WordText;
import org.wederhoor.source.intake.page.Page;
import org.wederhoor.source.intake.picture.Picture;
import org.wederhoor.source.intake.picture.PictureSeen;
import org.wederhoor.source.intake.proposal.Newsroom;
import org.wederhoor.source.intake.proposal.PageFacts;
import org.wederhoor.source.intake.proposal.Proposal;
import org.wederhoor.source.intake.proposal.Proposals;
import org.wederhoor.source.intake.saved.Mhtml;
import org.wederhoor.source.intake.saved.SafariArchive;
import org.wederhoor.source.intake.saved.SavedHtml;
import org.wederhoor.source.intake.saved.SavedPage;
import org.wederhoor.source.intake.saved.WebArchive;
import org.wederhoor.source.intake.table.CellTable;
import org.wederhoor.source.intake.table.CommaTable;
import org.wederhoor.source.intake.table.OldCellTable;
import org.wederhoor.source.intake.table.OpenTable;
import org.wederhoor.source.intake.transcript.Transcript;
import org.wederhoor.source.text.StorableText;

/** Reads one text out of a document's bytes, and marks what of it is not the article. */
public final class DocumentReader {

    /** In bytes. */
    public static final int LARGEST = 10_000_000;

    /** In code points. */
    public static final int LONGEST = Extract.LONGEST;

    /** Raised with every change by which some document's kind or text comes out otherwise, so that those that are here can be read anew. */
    public static final short VERSION = 1;

    private DocumentReader() {
    }

    /**
     * @param declaredName the file's name; null when it has none. Neither this nor the type decides what the document is, but that a text is a table or a page
     * @param declaredType the Content-Type header's value; null when there is none
     * @param encoding     of a text, as an editor says; null where nobody does
     * @throws Unreadable when it is empty, too large, of a kind that is not read, broken, or its encoding cannot be told
     */
    public static Reading read(byte[] bytes, String declaredName, String declaredType, Charset encoding, Newsroom newsroom) {
        refuseLarger(bytes.length);
        if (bytes.length == 0) {
            throw new Unreadable(UnreadableReason.EMPTY);
        }
        try {
            return ReadingTime.limit(() -> byType(bytes, declaredName, declaredType, encoding, newsroom));
        } catch (StackOverflowError e) {
            // what libraries walk through by calling themselves
            throw new Unreadable(UnreadableReason.TOO_NESTED);
        }
    }

    private static Reading byType(byte[] bytes, String declaredName, String declaredType, Charset encoding, Newsroom newsroom) {
        DocumentType type = TypeDetection.of(bytes);
        return switch (type) {
            case PDF -> pdf(bytes, newsroom);
            case WORD -> read(type, WordText.of(bytes), newsroom);
            case WORD97 -> read(type, OldWordText.of(bytes), newsroom);
            case ODT -> read(type, OpenText.of(bytes), newsroom);
            case RTF -> read(type, RichText.of(bytes), newsroom);
            case SPREADSHEET -> read(type, CellTable.of(bytes), newsroom);
            case SPREADSHEET97 -> read(type, OldCellTable.of(bytes), newsroom);
            case ODS -> read(type, OpenTable.of(bytes), newsroom);
            case MAIL -> read(type, Mail.read(bytes), newsroom);
            case OUTLOOK -> read(type, OutlookMail.read(bytes), newsroom);
            case SUBTITLES, SUBRIP -> transcript(type, TextEncoding.decode(bytes, declaredType, encoding), newsroom);
            case MHTML -> saved(type, SafariArchive.is(bytes) ? SafariArchive.page(bytes) : Mhtml.page(bytes), encoding, newsroom);
            case WARC, WACZ -> saved(type, WebArchive.page(bytes), encoding, newsroom);
            case PNG, JPEG, WEBP, GIF -> picture(type, bytes, newsroom);
            case TEXT -> CommaTable.isDeclared(declaredName, declaredType)
                    ? table(TextEncoding.decode(bytes, declaredType, encoding), newsroom)
                    : text(TextEncoding.decode(bytes, declaredType, encoding), saysHtml(declaredName, declaredType), newsroom);
            default -> throw Unreadable.otherType(type);
        };
    }

    /** As {@link #read(byte[], String, String, Charset, Newsroom)}, for no newsroom of its own. */
    public static Reading read(byte[] bytes, String declaredName, String declaredType) {
        return read(bytes, declaredName, declaredType, null, Newsroom.ANY);
    }

    /**
     * What a document is as far as its beginning tells, which is 64 kB or all of it; TEXT also for HTML.
     *
     * @throws Unreadable when that already says why it is not read
     */
    public static DocumentType typeOf(byte[] beginning) {
        return TypeDetection.of(beginning);
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

    private static Reading picture(DocumentType type, byte[] bytes, Newsroom newsroom) {
        Picture picture = Picture.of(type, bytes);
        return new Reading(type.mediaType(), null, null, List.of(), Proposals.of(picture.says().facts(), newsroom), List.of(), picture.says().says(),
                List.of(), 0, PictureSeen.of(picture));
    }

    private static Reading transcript(DocumentType type, TextEncoding.Decoded decoded, Newsroom newsroom) {
        Transcript transcript = Transcript.of(decoded.text());
        checked(transcript.text(), UnreadableReason.NO_SPEECH);
        return reading(type, transcript.extract(decoded.charset()), newsroom);
    }

    private static Reading read(DocumentType type, Extract read, Newsroom newsroom) {
        checked(read.text(), type == DocumentType.MAIL || type == DocumentType.OUTLOOK ? UnreadableReason.NO_MESSAGE : UnreadableReason.NO_WORDS);
        return reading(type, read, newsroom);
    }

    private static Reading table(TextEncoding.Decoded decoded, Newsroom newsroom) {
        return CommaTable.of(StorableText.of(decoded.text()), decoded.charset()).map(table -> read(DocumentType.TABLE, table, newsroom))
                .orElseGet(() -> text(decoded, false, newsroom));
    }

    /** What stands around a page says where it was; all else is read from the page. */
    private static Reading saved(DocumentType type, SavedPage page, Charset encoding, Newsroom newsroom) {
        if (page.bytes().length == 0) {
            throw new Unreadable(UnreadableReason.NO_PAGE);
        }
        DocumentType its = TypeDetection.of(page.bytes());
        Reading read = switch (its) {
            case PDF -> pdf(page.bytes(), newsroom);
            case TEXT -> text(TextEncoding.decode(page.bytes(), page.declaredType(), encoding), saysHtml(null, page.declaredType()), newsroom);
            default -> throw Unreadable.otherType(its);
        };
        List<FileSays> says = Stream.concat(page.says().stream(), read.says().stream()).toList();
        return from(page.origin(), new Reading(type.mediaType(), null, read.text(), read.leftOut(), read.proposals(), read.locators(), says, read.parts(),
                read.left(), null));
    }

    /** The same, with where it was saved from; null where nothing says so. */
    private static Reading from(SavedPage.Origin origin, Reading read) {
        return origin == null ? read : new Reading(read.mediaType(), read.charset(), read.text(), read.leftOut(), origin.among(read.proposals()),
                read.locators(), read.says(), read.parts(), read.left(), read.picture());
    }

    private static Reading text(TextEncoding.Decoded decoded, boolean declaredHtml, Newsroom newsroom) {
        String text = StorableText.of(decoded.text());
        DocumentType type = Markup.of(text, declaredHtml);
        return switch (type) {
            case HTML -> {
                SavedHtml saved = SavedHtml.of(text);
                Page page = Page.of(saved.html());
                checked(page.text(), UnreadableReason.NO_TEXT);
                Extract read = new Extract(decoded.charset(), page.text(), page.leftOut(), page.facts(), List.of(), saved.says(), List.of());
                yield from(saved.origin(), reading(type, read, newsroom));
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
        return new Reading(type.mediaType(), read.charset(), read.text(), read.leftOut(), proposals, read.locators(), read.says(), read.parts(), read.left(),
                null);
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
