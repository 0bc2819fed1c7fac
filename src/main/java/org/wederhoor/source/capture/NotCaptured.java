package org.wederhoor.source.capture;

import java.util.function.Function;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Refused;

/** A page was not captured. The words say which rule refused it, or what went wrong, and offer pasting the text instead. */
public final class NotCaptured extends Refused {

    private final CaptureRefusal reason;

    private NotCaptured(CaptureRefusal reason, Function<CaptureMessages, String> said) {
        super(language -> {
            CaptureMessages messages = MessageBundles.get(CaptureMessages.class, Localized.Literal.of(language.toLanguageTag()));
            return said.apply(messages) + " " + messages.paste();
        });
        this.reason = reason;
    }

    /** @param said the sentence that says why, without the offer to paste */
    static NotCaptured because(CaptureRefusal reason, Function<CaptureMessages, String> said) {
        return new NotCaptured(reason, said);
    }

    public CaptureRefusal reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason.name();
    }
}
