package org.wederhoor.source.intake.saved;

import java.time.Instant;

import org.wederhoor.source.intake.extract.UnreadableReason;

/**
 * A page in a web archive.
 *
 * @param number   the record's place in the archive
 * @param record   the record's id, as it stands there
 * @param address  as it was asked for
 * @param at       when; null where that is not kept
 * @param title    empty where it has none
 * @param size     of the document, unpacked, in bytes
 * @param refused  why it cannot be read; null where nothing speaks against it
 */
public record ArchivedPage(int number, String record, String address, Instant at, String title, long size, UnreadableReason refused) {
}
