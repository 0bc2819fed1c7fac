package org.wederhoor.desk.search;

import java.util.UUID;

import org.wederhoor.source.text.TextFragments;
import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.search.Found;

/**
 * Something at the desk that was found.
 *
 * @param at       where in a source's text the part of it begins that the words stand in, in code points; null for all else
 * @param head     what it is called
 * @param body     what holds the words beside that, in {@code bodyLanguage}: the claim's own language or that of a translation; null where nothing does
 * @param dossier  its title; null for what may be in several
 * @param mark     of a claim's last verdict; null where there is none, likewise {@code state}
 * @param withdrawn whether that verdict takes back what was published
 */
public record DeskHit(DeskKind kind, UUID id, Integer at, String language, Found head, Found body, String bodyLanguage,
        String dossier, Mark mark, VerdictState state, boolean withdrawn) {

    private static final int EXCERPT = 240;

    public boolean isClaim() {
        return kind == DeskKind.CLAIM;
    }

    public Found excerpt() {
        return body == null ? null : body.excerpt(EXCERPT);
    }

    /** Where it is, without the language; words of a source's text at their place, which the browser scrolls to. */
    public String href() {
        String path = kind.path() + id;
        return at == null ? path : TextFragments.to(path + "?at=" + (at + body.firstAt()), body.first());
    }
}
