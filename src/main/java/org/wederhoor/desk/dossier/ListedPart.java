package org.wederhoor.desk.dossier;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.wederhoor.web.Pager;

/**
 * One of the lists on a dossier's page, of which it shows so many.
 *
 * @param all  how many there are
 * @param page those shown, and the way to the others
 */
public record ListedPart<T>(int all, Pager<T> page) {

    /**
     * @param after the id of the one after which the page begins, as it was asked for; what is none of theirs begins at the first
     * @param key   the id of each
     */
    static <T> ListedPart<T> of(List<T> all, int most, String path, String parameter, String after, Function<T, UUID> key) {
        int from = after == null ? 0 : all.stream().map(each -> key.apply(each).toString()).toList().indexOf(after) + 1;
        return new ListedPart<>(all.size(), Pager.of(all.subList(from, Math.min(all.size(), from + most + 1)), most, path, parameter, from == 0 ? null : after,
                key));
    }

    public List<T> getRows() {
        return page.rows();
    }
}
