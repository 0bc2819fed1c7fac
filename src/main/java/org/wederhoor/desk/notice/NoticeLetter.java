package org.wederhoor.desk.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.claim.Claim;
import org.wederhoor.web.Site;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;

/**
 * A notice as a mail in its reader's language. Of what is not published it holds claims' sentences or the party's name, no more.
 *
 * @param subject one line
 */
record NoticeLetter(String subject, String body) {

    // code points; mail programs show less
    private static final int LONGEST_ABOUT = 100;
    private static final int MOST_CLAIMS = 10;

    @CheckedTemplate(basePath = "Notices")
    static class Templates {
        static native TemplateInstance mail(String name, String what, List<String> about, String link, String account, String site);
    }

    /** Reads what the notice is about, and so has to be called in a transaction. */
    static NoticeLetter of(Notice notice, Site site) {
        Locale language = notice.account.mailLanguage(site);
        NoticesMessages words = Words.messages(NoticesMessages.class, language);
        List<Claim> claims = claims(notice);
        String what = words.what(notice.kind, notice.by == null ? "" : notice.by.fullName,
                notice.request == null ? "" : notice.request.until().in(language), claims.size());
        String address = site.url() + Address.prefix(site, language);
        List<String> about = notice.kind.isOfAccount() ? List.of() : about(notice, claims, words);
        String body = Templates.mail(notice.account.fullName, what, about, address + path(notice, claims),
                notice.kind.isOfAccount() ? null : address + "/desk/account", site.name()).setLocale(language).render();
        return new NoticeLetter(words.subject(notice.kind) + ": "
                + oneLine(notice.kind.isOfAccount() ? site.name() : subject(notice, claims, words)), body);
    }

    private static List<Claim> claims(Notice notice) {
        return notice.request != null ? List.of() : notice.submission == null ? notice.given() : List.of(notice.submission.verdict.claim);
    }

    private static String subject(Notice notice, List<Claim> claims, NoticesMessages words) {
        return claims.isEmpty() ? notice.request.party.name : claims.size() == 1 ? claims.get(0).sentence : words.claims(claims.size());
    }

    private static List<String> about(Notice notice, List<Claim> claims, NoticesMessages words) {
        if (claims.size() < 2) {
            return List.of(claims.isEmpty() ? notice.request.party.name : words.quoted(claims.get(0).sentence));
        }
        List<String> lines = new ArrayList<>(claims.stream().limit(MOST_CLAIMS).map(claim -> "- " + claim.sentence).toList());
        if (claims.size() > MOST_CLAIMS) {
            lines.add(words.moreClaims(claims.size() - MOST_CLAIMS));
        }
        return lines;
    }

    private static String path(Notice notice, List<Claim> claims) {
        if (notice.kind.isOfAccount()) {
            return "/desk/account";
        }
        if (notice.request != null) {
            return "/desk/replies/" + notice.request.id;
        }
        return claims.size() > 1 ? "/desk/board?view=list&owner=" + notice.account.id
                : notice.kind.isForReview() ? "/desk/reviews/" + notice.submission.id : "/desk/claims/" + claims.get(0).id;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_ABOUT ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ABOUT - 1)).strip() + "…";
    }
}
