package org.wederhoor.desk.board;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

import org.wederhoor.account.Account;
import org.wederhoor.account.CurrentEditor;

/** What the desk's front says of its claims: those of whoever looks, and how many are in each stage. */
@Named("overview")
@RequestScoped
public class Overview {

    private static final int AT_A_GLANCE = 30;

    @Inject
    CurrentEditor editor;

    @Inject
    ClaimLists lists;

    private List<BoardRow> mine;
    private List<StageCount> myCounts;

    /** Theirs that are not out yet, by stage and due day; no more than are read at a glance. */
    public List<BoardRow> getMine() {
        if (mine == null) {
            mine = lists.inWork(BoardFilter.of(editor.getId()), AT_A_GLANCE);
        }
        return mine;
    }

    /** How many of theirs are in each stage, of the stages that have any. */
    public List<StageCount> getMyCounts() {
        if (myCounts == null) {
            myCounts = lists.counts(BoardFilter.of(editor.getId())).stream().filter(count -> count.number() > 0).toList();
        }
        return myCounts;
    }

    public List<StageCount> getCounts() {
        return lists.counts(BoardFilter.ALL);
    }

    /** How many of the desk's are overdue, of each stage no more than are counted. */
    public int getLate() {
        return lists.counts(BoardFilter.of(Due.LATE)).stream().mapToInt(count -> Math.min(count.number(), StageCount.MOST)).sum();
    }

    /** The address of the board with nothing but theirs on it. */
    public String getMinePath() {
        return "/desk/board?owner=" + editor.getId();
    }

    /** Whether a chief has nobody to work with yet: what is to be published wants a second editor. */
    public boolean isAlone() {
        return editor.isChief() && Account.count("disabledAt is null") == 1;
    }

    public boolean isLate(BoardRow row) {
        return row.due() != null && row.stage() != Stage.OUT && row.due().isBefore(lists.today());
    }
}
