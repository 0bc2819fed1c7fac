package org.wederhoor.desk;

import java.util.List;

import org.wederhoor.publication.edition.PublishedVerdict;
import org.wederhoor.verdict.EvidenceChange;

/** A published verdict whose evidence says otherwise now, and in what. */
public record Flagged(PublishedVerdict verdict, List<EvidenceChange> changes) {
}
