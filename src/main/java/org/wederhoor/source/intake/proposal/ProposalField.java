package org.wederhoor.source.intake.proposal;

import io.quarkus.qute.TemplateEnum;

/** What a document can say about itself. DATELINE is the place it was written at; DATED the day it bears. */
@TemplateEnum
public enum ProposalField {
    HEADLINE, OUTLET, BYLINE, AGENCY, DATELINE, DATED, ADDRESS
}
