package org.wederhoor.desk.hands;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.desk.mailbox.TrayAtDesk;
import org.wederhoor.web.Site;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.text.Accents;

/** The pages of the desk that whoever asks may open. */
@Named("deskPages")
@RequestScoped
public class DeskPages {

    private static final Set<DeskPage> NAVIGATION = EnumSet.range(DeskPage.FRONT, DeskPage.JOURNAL);

    private static final Set<DeskPage> FOOT = EnumSet.of(DeskPage.REPLIES, DeskPage.CORRECTIONS, DeskPage.MAIL, DeskPage.SOURCES, DeskPage.ELSEWHERE,
            DeskPage.LEAD, DeskPage.TOPICS, DeskPage.FIGURES);

    @Inject
    Site site;

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    TrayAtDesk tray;

    /** Those at the head of every page. */
    public List<DeskPage> getNavigation() {
        return open().filter(NAVIGATION::contains).toList();
    }

    /** Those at its foot, before the list of keys. */
    public List<DeskPage> getFoot() {
        return open().filter(FOOT::contains).toList();
    }

    /**
     * Those whose name in any language of the site has each of the words, or begins of them, wherever; all where there are none. What is
     * called so to the letter comes first, then what begins so.
     */
    List<DeskPage> named(String typed) {
        String words = plain(typed, address.language());
        return open().filter(page -> names(page).anyMatch(name -> has(name, words)))
                .sorted(Comparator.comparing((DeskPage page) -> names(page).noneMatch(words::equals))
                        .thenComparing(page -> names(page).noneMatch(name -> name.startsWith(words))))
                .toList();
    }

    Stream<DeskPage> open() {
        return Stream.of(DeskPage.values()).filter(page -> page.isOpenTo(editor.getRole())).filter(page -> page != DeskPage.MAIL || tray.isUsed());
    }

    private Stream<String> names(DeskPage page) {
        return site.languages().stream().map(language -> plain(page.in(language), language));
    }

    private static boolean has(String name, String words) {
        return Stream.of(words.split(" ")).allMatch(word -> name.startsWith(word) || name.contains(" " + word));
    }

    private static String plain(String text, Locale language) {
        return Accents.off(text.strip().toLowerCase(language)).replace('’', '\'').replaceAll("\\s+", " ");
    }
}
