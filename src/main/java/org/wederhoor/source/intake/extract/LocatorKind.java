package org.wederhoor.source.intake.extract;

import io.quarkus.qute.TemplateEnum;

/** By what people cite a place in a document of some kind: its page, the time of a recording, the cell of a table. */
@TemplateEnum
public enum LocatorKind {
    PAGE, TIME, CELL
}
