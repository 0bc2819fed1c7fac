package org.wederhoor.desk.journal;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.account.AccountMessages;
import org.wederhoor.account.Role;
import org.wederhoor.claim.Basis;
import org.wederhoor.claim.ClaimMessages;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.claim.reply.ReplyChannel;
import org.wederhoor.desk.DeskLabel;
import org.wederhoor.desk.reply.RepliesMessages;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.history.Changes;
import org.wederhoor.history.JournalEntry;
import org.wederhoor.history.Thing;
import org.wederhoor.source.SourceKind;
import org.wederhoor.source.SourceMessages;
import org.wederhoor.verdict.ChangeKind;
import org.wederhoor.verdict.VerdictMessages;
import org.wederhoor.verdict.standard.Mark;

/**
 * A field's change in words of the page's language.
 *
 * @param before empty where nothing stood
 * @param after  empty where nothing stands now
 */
public record FieldChange(String field, String before, String after) {

    private static final int SHORT = 600;

    static FieldChange of(Changes.Change change, Thing thing, Locale language) {
        DeskLabel label = constant(DeskLabel.class, change.field());
        return new FieldChange(label == null ? change.field() : label.in(language), value(label, thing, change.before(), language),
                value(label, thing, change.after(), language));
    }

    /** Whether the texts are better folded away. */
    public boolean isLong() {
        return before.length() + after.length() > SHORT;
    }

    /** An entry's detail, where it is a constant in the words for it. */
    static String detail(JournalEntry entry, Locale language) {
        Role role = entry.thing == Thing.ACCOUNT ? constant(Role.class, entry.detail) : null;
        return role == null ? entry.detail : bundle(AccountMessages.class, language).role(role);
    }

    private static String value(DeskLabel label, Thing thing, String text, Locale language) {
        String words = label == null ? null : switch (label) {
            case MARK -> said(Mark.class, text, mark -> bundle(VerdictMessages.class, language).mark(mark));
            case CHANGE_KIND -> said(ChangeKind.class, text, kind -> bundle(VerdictMessages.class, language).change(kind));
            case STANCE -> said(Stance.class, text, stance -> bundle(ClaimMessages.class, language).stance(stance));
            case BASIS -> said(Basis.class, text, basis -> bundle(ClaimMessages.class, language).basis(basis));
            case QUALIFIER -> said(Qualifier.class, text, qualifier -> bundle(ClaimMessages.class, language).qualifier(qualifier));
            case CHANNEL -> said(ReplyChannel.class, text, channel -> bundle(RepliesMessages.class, language).channel(channel));
            case KIND -> thing == Thing.PARTY ? said(PartyKind.class, text, kind -> kind.in(language))
                    : said(SourceKind.class, text, kind -> bundle(SourceMessages.class, language).kind(kind));
            default -> null;
        };
        return words == null ? text : words;
    }

    private static <E extends Enum<E>> String said(Class<E> type, String name, Function<E, String> words) {
        E constant = constant(type, name);
        return constant == null ? null : words.apply(constant);
    }

    /** Null for a name that is not, or no longer, one of the constants. */
    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }

    private static <T> T bundle(Class<T> type, Locale language) {
        return MessageBundles.get(type, Localized.Literal.of(language.toLanguageTag()));
    }
}
