package org.wederhoor.source.intake.cleaning;

import io.quarkus.qute.TemplateEnum;

/** Why a part of a text is left out of the article. */
@TemplateEnum
public enum LeftOutReason {
    NAVIGATION, ADVERTISEMENT, NEWSLETTER, RELATED, SHORTCODE, COMMENTS, SHARING, LEGAL, STRUCK_OUT, HIDDEN, OTHER
}
