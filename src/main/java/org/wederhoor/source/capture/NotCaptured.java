package org.wederhoor.source.capture;

import java.util.Locale;
import java.util.function.Function;

import org.wederhoor.web.Refused;
import org.wederhoor.web.Words;

/** A page was not captured. The words say which rule refused it, or what went wrong, and offer pasting the text instead. */
public final class NotCaptured extends Refused {

    private final CaptureRefusal reason;
    private final transient Words why;

    private NotCaptured(CaptureRefusal reason, Function<CaptureMessages, String> said) {
        super(language -> said.apply(messages(language)) + " " + messages(language).paste());
        this.reason = reason;
        this.why = language -> said.apply(messages(language));
    }

    /** @param said the sentence that says why, without the offer to paste */
    static NotCaptured because(CaptureRefusal reason, Function<CaptureMessages, String> said) {
        return new NotCaptured(reason, said);
    }

    private static CaptureMessages messages(Locale language) {
        return Words.messages(CaptureMessages.class, language);
    }

    /** Why, without the offer to paste, for what nobody can paste. */
    public Words why() {
        return why;
    }

    public CaptureRefusal reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.name();
    }
}
