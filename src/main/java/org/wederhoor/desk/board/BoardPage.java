package org.wederhoor.desk.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wederhoor.account.Account;
import org.wederhoor.desk.DossierChoices;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.Pager;
import org.wederhoor.web.form.Form;

/**
 * What the board shows.
 *
 * @param asked  what its address asks for; without the dossier where that has not the words that are typed
 * @param counts of every stage; none where they are not shown
 * @param rows   as a list, or else the head of each stage
 * @param ticked the ids of the claims whose boxes are to be ticked
 */
public record BoardPage(BoardAsked asked, DossierChoices dossiers, List<StageCount> counts, Pager<BoardRow> rows, Set<String> ticked) {

    private static final int IN_COLUMN = 20;
    private static final int PER_PAGE = 50;

    /** A stage on the board. */
    public record Column(StageCount count, List<BoardRow> rows) {

        /** Whether the list of the stage has more than stands here. */
        public boolean isCut() {
            return count.number() > rows.size();
        }
    }

    static BoardPage of(BoardAsked all, ClaimLists lists, Form shown, List<BulkAssigning.Done> left) {
        Dossier before = Optional.ofNullable(all.filter().dossier()).map(id -> Dossier.<Dossier>findById(id)).orElse(null);
        DossierChoices dossiers = DossierChoices.of(all.value("titled"), before);
        BoardAsked asked = before == null || dossiers.isChosen(before) ? all : all.but("dossier");
        BoardFilter filter = asked.filter();
        Pager<BoardRow> rows = asked.isList()
                ? Pager.numbered(lists.list(filter, asked.sort(), asked.isReversed(), (asked.page() - 1) * PER_PAGE, PER_PAGE + 1), PER_PAGE,
                        asked.without(Pager.PAGE), asked.page())
                : new Pager<>(lists.heads(filter, IN_COLUMN), asked.path(""), Pager.PAGE, true, null);
        return new BoardPage(asked, dossiers, asked.isList() ? List.of() : lists.counts(filter), rows, left.isEmpty()
                ? ids(shown.values("row").stream())
                : left.stream().filter(each -> each.claim() != null).map(each -> each.claim().id.toString()).collect(Collectors.toSet()));
    }

    private static Set<String> ids(Stream<String> ticks) {
        return ticks.map(tick -> tick.split(":")[0]).collect(Collectors.toSet());
    }

    public List<Column> columns() {
        return counts.stream().map(count -> new Column(count, rows.rows().stream().filter(row -> row.stage() == count.stage()).toList())).toList();
    }

    public boolean isTicked(BoardRow row) {
        return ticked.contains(row.id().toString());
    }

    /** Whether the desk has no claim at all. */
    public boolean isBare() {
        return rows.rows().isEmpty() && !asked.isNarrowed() && asked.page() == 1;
    }

    /** Whether an address leads past the last page, or to none. */
    public boolean isPastEnd() {
        return rows.rows().isEmpty() && asked.page() > 1;
    }

    /** Those who can be given a claim. */
    public List<Account> owners() {
        return Account.<Account>list("disabledAt is null order by fullName, id");
    }

    /** Those whose claims can be asked for: who is gone may have some still. */
    public List<Account> everybody() {
        return Account.all();
    }

    public Stage[] stages() {
        return Stage.values();
    }

    public Due[] dues() {
        return Due.values();
    }

    public Mark[] marks() {
        return Mark.values();
    }

    public Sort[] sorts() {
        return Sort.values();
    }
}
