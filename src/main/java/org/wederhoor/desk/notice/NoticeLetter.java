package org.wederhoor.desk.notice;

import java.util.Locale;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import org.wederhoor.web.Site;

/**
 * A notice as a mail in the site's language. Of what is not published it holds the claim's sentence or the party's name, no more.
 *
 * @param subject one line
 */
record NoticeLetter(String subject, String body) {

    // code points; mail programs show less
    private static final int LONGEST_ABOUT = 100;

    @CheckedTemplate(basePath = "Notices")
    static class Templates {
        static native TemplateInstance mail(String name, NoticeKind kind, String by, String about, String deadline, String link,
                String account, String site);
    }

    /** Reads what the notice is about, and so has to be called in a transaction. */
    static NoticeLetter of(Notice notice, Site site) {
        Locale language = site.language();
        NoticesMessages words = MessageBundles.get(NoticesMessages.class, Localized.Literal.of(language.toLanguageTag()));
        String about = notice.request == null ? notice.submission.verdict.claim.sentence : notice.request.party.name;
        String body = Templates.mail(notice.account.fullName, notice.kind, notice.by == null ? "" : notice.by.fullName, about,
                notice.request == null ? "" : notice.request.until().in(language), site.url() + path(notice),
                site.url() + "/desk/account", site.name()).setLocale(language).render();
        return new NoticeLetter(words.subject(notice.kind) + ": " + oneLine(about), body);
    }

    private static String path(Notice notice) {
        if (notice.request != null) {
            return "/desk/replies/" + notice.request.id;
        }
        return notice.kind.isForReview() ? "/desk/reviews/" + notice.submission.id
                : "/desk/claims/" + notice.submission.verdict.claim.id;
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST_ABOUT ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_ABOUT - 1)).strip() + "…";
    }
}
