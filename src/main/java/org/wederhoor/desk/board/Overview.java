package org.wederhoor.desk.board;

import java.util.List;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    /** Theirs that are not out yet, by stage and due day; no more than are read at a glance. */
    public List<BoardRow> getMine() {
        if (mine == null) {
            mine = lists.inWork(BoardFilter.of(editor.getId()), AT_A_GLANCE);
        }
        return mine;
    }

    public List<StageCount> getCounts() {
        return lists.counts(BoardFilter.ALL);
    }

    /** The address of the board with nothing but theirs on it. */
    public String getMinePath() {
        return "/desk/board?owner=" + editor.getId();
    }

    public boolean isLate(BoardRow row) {
        return row.due() != null && row.stage() != Stage.OUT && row.due().isBefore(lists.today());
    }
}
