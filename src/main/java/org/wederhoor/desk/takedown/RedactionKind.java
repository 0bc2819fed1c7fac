package org.wederhoor.desk.takedown;

import io.quarkus.qute.TemplateEnum;

/** What is taken out: words wherever they stand, the original of a source, or an edition as a whole. */
@TemplateEnum
public enum RedactionKind {

    WORDS, ORIGINAL, EDITION
}
