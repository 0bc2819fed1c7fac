package org.wederhoor.source.intake.cleaning;

import io.quarkus.qute.TemplateEnum;

/** Why a part of a text is left out of the article. */
@TemplateEnum
public enum LeftOutReason {
    NAVIGATION, ADVERTISEMENT, NEWSLETTER, RELATED, SHORTCODE, COMMENTS, SHARING, LEGAL, STRUCK_OUT, HIDDEN, DELETED, REMARK, EARLIER_MAIL, SIGNATURE, OTHER;

    /** Whether a credit there can be the article's: it is neither taken back nor that of somebody else's article or of a reader's words. */
    public boolean mayCredit() {
        return this != STRUCK_OUT && this != DELETED && this != REMARK && this != EARLIER_MAIL && this != RELATED && this != COMMENTS && this != ADVERTISEMENT;
    }
}
