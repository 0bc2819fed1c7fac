package org.wederhoor.desk.mail;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

/** The mailbox that answers to the desk's letters go to, where it has one of its own. */
@ConfigMapping(prefix = "wederhoor.mailbox")
interface AnswerMailbox {

    /** Its address; what is written to it with a plus sign and anything else behind its name (RFC 5233) has to arrive there too. */
    Optional<String> address();
}
