package org.wederhoor.source.intake;

import java.util.List;

import org.wederhoor.source.intake.cleaning.LeftOut;
import org.wederhoor.source.intake.proposal.Proposal;

/**
 * What was read out of a document's bytes.
 *
 * @param mediaType as detected, not as declared: text/plain, text/html or application/pdf
 * @param charset   the IANA name of the encoding it was read with; null for a PDF, which has none
 * @param text      the one text, with unix line ends; never blank
 * @param leftOut   in the text's order, without overlaps
 * @param proposals at most one for each field
 */
public record Reading(String mediaType, String charset, String text, List<LeftOut> leftOut, List<Proposal> proposals) {
}
