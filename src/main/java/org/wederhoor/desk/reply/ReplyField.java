package org.wederhoor.desk.reply;

import static org.wederhoor.desk.FieldValue.choice;
import static org.wederhoor.desk.FieldValue.party;
import static org.wederhoor.desk.FieldValue.runningText;
import static org.wederhoor.desk.FieldValue.several;
import static org.wederhoor.desk.FieldValue.text;

import java.util.Locale;

import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.claim.reply.ReplyWords;
import org.wederhoor.desk.Field;
import org.wederhoor.desk.FieldValue;
import org.wederhoor.desk.Fields;
import org.wederhoor.web.Words;

/** The fields of a request for a reply. */
public enum ReplyField implements Field<ReplyWords> {

    PARTY(party("party", ReplyWords::party)),
    ASKS_ABOUT(several("claims", ReplyWords::claims, claim -> claim.id, claim -> claim.sentence)),
    QUESTIONS(runningText("questions", ReplyWords::questions)),
    CHANNEL(choice("channel", ReplyChannel.class, ReplyWords::channel,
            (channel, language) -> Words.messages(RepliesMessages.class, language).channel(channel))),
    RECIPIENT(text("recipient", ReplyWords::recipient)),
    DEADLINE(DeadlineField.value(ReplyWords::deadline)),
    NOTE(runningText("note", ReplyWords::note));

    public static final Fields<ReplyWords> ALL = Fields.of(values());

    private final FieldValue<ReplyWords> value;

    ReplyField(FieldValue<ReplyWords> value) {
        this.value = value;
    }

    @Override
    public FieldValue<ReplyWords> value() {
        return value;
    }

    @Override
    public String in(Locale language) {
        return Words.messages(RepliesMessages.class, language).field(this);
    }
}
