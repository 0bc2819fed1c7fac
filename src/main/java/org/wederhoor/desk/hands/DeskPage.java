package org.wederhoor.desk.hands;

import java.util.Locale;
import java.util.function.Function;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.account.Role;
import org.wederhoor.desk.DeskMessages;
import org.wederhoor.desk.board.BoardMessages;
import org.wederhoor.desk.correction.CorrectionsMessages;
import org.wederhoor.desk.correction.DeskCorrectionMessages;
import org.wederhoor.desk.elsewhere.ElsewhereMessages;
import org.wederhoor.desk.journal.JournalMessages;
import org.wederhoor.desk.lead.LeadMessages;
import org.wederhoor.desk.mailbox.MailboxMessages;
import org.wederhoor.desk.notice.NoticesMessages;
import org.wederhoor.desk.reply.WaitingMessages;
import org.wederhoor.desk.review.ReviewsMessages;
import org.wederhoor.desk.takedown.TakedownMessages;
import org.wederhoor.desk.terms.TermsMessages;
import org.wederhoor.desk.topic.TopicsMessages;
import org.wederhoor.publication.figures.FiguresMessages;
import org.wederhoor.publication.log.LogMessages;
import org.wederhoor.publication.search.SearchMessages;
import org.wederhoor.web.Words;

/** A page of the desk that has one address: where it is, who may open it, and the key that leads there. */
public enum DeskPage implements Words {

    FRONT("/desk", "g f", Role.CHECKER, DeskMessages.class, DeskMessages::desk),
    BOARD("/desk/board", "g b", Role.CHECKER, BoardMessages.class, BoardMessages::board),
    DOSSIERS("/desk/dossiers", "g d", Role.CHECKER, DeskMessages.class, DeskMessages::dossiers),
    PARTIES("/desk/parties", "g p", Role.CHECKER, DeskMessages.class, DeskMessages::parties),
    REVIEWS("/desk/reviews", "g v", Role.CHECKER, ReviewsMessages.class, ReviewsMessages::queue),
    REPORTS("/desk/reports", "", Role.CHECKER, DeskCorrectionMessages.class, DeskCorrectionMessages::reports),
    ACCOUNTS("/desk/accounts", "", Role.CHIEF, DeskMessages.class, DeskMessages::accounts),
    JOURNAL("/desk/journal", "", Role.CHIEF, JournalMessages.class, JournalMessages::title),
    REPLIES("/desk/replies", "g r", Role.CHECKER, WaitingMessages.class, WaitingMessages::title),
    MAIL("/desk/mail", "", Role.CHECKER, MailboxMessages.class, MailboxMessages::tray),
    CORRECTIONS("/desk/corrections", "", Role.CHECKER, CorrectionsMessages.class, CorrectionsMessages::title),
    SOURCES("/desk/sources", "g s", Role.CHECKER, DeskMessages.class, DeskMessages::sources),
    ELSEWHERE("/desk/elsewhere", "", Role.CHECKER, ElsewhereMessages.class, ElsewhereMessages::title),
    SEARCH("/desk/search", "", Role.CHECKER, SearchMessages.class, SearchMessages::title),
    TERMS("/desk/terms", "", Role.CHECKER, TermsMessages.class, TermsMessages::title),
    LOG("/desk/log", "", Role.CHIEF, LogMessages.class, LogMessages::title),
    LEAD("/desk/lead", "", Role.EDITOR, LeadMessages.class, LeadMessages::title),
    TOPICS("/desk/topics", "", Role.EDITOR, TopicsMessages.class, TopicsMessages::title),
    FIGURES("/desk/figures", "", Role.CHECKER, FiguresMessages.class, FiguresMessages::title),
    TAKEDOWNS("/desk/takedowns", "", Role.CHIEF, TakedownMessages.class, TakedownMessages::title),
    NEW_DOSSIER("/desk/dossiers/new", "", Role.CHECKER, DeskMessages.class, DeskMessages::newDossier),
    NEW_PARTY("/desk/parties/new", "", Role.CHECKER, DeskMessages.class, DeskMessages::newParty),
    ACCOUNT("/desk/account", "", Role.CHECKER, NoticesMessages.class, NoticesMessages::title),
    KEYS("/desk/keys", "", Role.CHECKER, HandsMessages.class, HandsMessages::keys);

    private final String path;
    private final String chord;
    private final Role who;
    private final Function<Locale, String> name;

    <B> DeskPage(String path, String chord, Role who, Class<B> bundle, Function<B, String> name) {
        this.path = path;
        this.chord = chord;
        this.who = who;
        this.name = language -> name.apply(MessageBundles.get(bundle, Localized.Literal.of(language.toLanguageTag())));
    }

    /** Its address without the language. */
    public String path() {
        return path;
    }

    /** As {@link DeskKey#chord}; empty where no key leads there. */
    public String chord() {
        return chord;
    }

    public boolean isOpenTo(Role role) {
        return role.includes(who);
    }

    /** Whether whoever is at an address is on this page or within it; the front is a part of nothing else, nor else of it. */
    public boolean holds(String address) {
        return address.equals(path) || this != FRONT && address.startsWith(path + "/");
    }

    /** What it is called. */
    @Override
    public String in(Locale language) {
        return name.apply(language);
    }
}
