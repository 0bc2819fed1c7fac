package org.wederhoor.source.intake.extract;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Refused;
import org.wederhoor.web.Words;

/** No text could be read out of a document; nothing of it was kept. */
public final class Unreadable extends Refused {

    private final UnreadableReason reason;

    private Unreadable(UnreadableReason reason, Words words) {
        super(words);
        this.reason = reason;
    }

    public Unreadable(UnreadableReason reason) {
        this(reason, reason);
    }

    public static Unreadable tooLarge(long bytes, long limit) {
        return measured(UnreadableReason.TOO_LARGE, (messages, language) ->
                messages.megabytes(megabytes(bytes, language), megabytes(limit, language)));
    }

    /** Both numbers in code points. */
    public static Unreadable tooLong(long length, long limit) {
        return measured(UnreadableReason.TOO_LONG, (messages, language) ->
                messages.characters(whole(length, language), whole(limit, language)));
    }

    public static Unreadable tooManyPages(long pages, long limit) {
        return measured(UnreadableReason.PDF_TOO_LARGE, (messages, language) ->
                messages.pages(whole(pages, language), whole(limit, language)));
    }

    public static Unreadable unpacksBeyond(long limit) {
        return measured(UnreadableReason.PDF_TOO_LARGE, (messages, language) -> messages.unpacked(megabytes(limit, language)));
    }

    /** A picture of that many points across and down. */
    public static Unreadable pictureTooLarge(long width, long height, long limit) {
        return measured(UnreadableReason.PICTURE_TOO_LARGE, (messages, language) ->
                messages.points(whole(width, language), whole(height, language), whole(limit / 1_000_000, language)));
    }

    public static Unreadable otherType(DocumentType type) {
        return measured(UnreadableReason.OTHER_TYPE, (messages, language) ->
                messages.seemsToBe(messages.type(type)) + type.instead().map(each -> " " + messages.instead(each)).orElse(""));
    }

    /** @param readings what it could say, each with its encoding's name, the likeliest first */
    public static Unreadable doubtful(List<String> readings) {
        return measured(UnreadableReason.ENCODING_DOUBTFUL, (messages, language) -> messages.readings(String.join(" · ", readings)));
    }

    public UnreadableReason reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.name();
    }

    private static Unreadable measured(UnreadableReason reason, BiFunction<IntakeMessages, Locale, String> detail) {
        return new Unreadable(reason, language -> reason.in(language) + " " + detail.apply(
                MessageBundles.get(IntakeMessages.class, Localized.Literal.of(language.toLanguageTag())), language));
    }

    /** In millions of bytes, rounded up, so that what is over a limit never prints as the limit itself. */
    public static String megabytes(long bytes, Locale language) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(1);
        return format.format(Math.ceil(bytes / 100_000.0) / 10);
    }

    private static String whole(long number, Locale language) {
        return NumberFormat.getIntegerInstance(language).format(number);
    }
}
