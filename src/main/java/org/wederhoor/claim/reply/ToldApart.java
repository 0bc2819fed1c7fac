package org.wederhoor.claim.reply;

import io.quarkus.qute.TemplateEnum;

/** What a mail that came in seems to be, by what it says of itself, other than an answer. An editor can see it otherwise. */
@TemplateEnum
public enum ToldApart {

    /** A program sent it, such as one that says that somebody is away. */
    AUTOMATIC,
    /** It says that the letter did not arrive. */
    BOUNCE
}
