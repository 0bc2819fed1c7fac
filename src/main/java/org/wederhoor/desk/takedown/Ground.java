package org.wederhoor.desk.takedown;

import io.quarkus.qute.TemplateEnum;

/** On what legal ground something is taken out; for the desk alone. */
@TemplateEnum
public enum Ground {

    COURT_ORDER, ERASURE, OTHER
}
