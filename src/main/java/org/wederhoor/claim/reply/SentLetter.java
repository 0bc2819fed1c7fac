package org.wederhoor.claim.reply;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The words in which a reply request went out.
 *
 * @param body with unix line ends
 */
@Embeddable
public record SentLetter(@Column(name = "sent_subject") String subject, @Column(name = "sent_body") String body) {
}
