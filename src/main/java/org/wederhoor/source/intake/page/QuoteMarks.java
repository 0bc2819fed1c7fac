package org.wederhoor.source.intake.page;

import org.jsoup.nodes.Element;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;

/** The marks that a browser puts around {@code q}, in the language that it stands in; where the page has some itself, none. */
final class QuoteMarks {

    private static final String MARKS = "\"'“”„‟‘’‚‛«»‹›";

    private QuoteMarks() {
    }

    /** @param before what is written to the left of it, without a blank between; may be empty */
    static boolean wanted(Element quotation, String before, PageLooks looks) {
        String words = quotation.text().strip();
        boolean marked = words.isEmpty() || MARKS.indexOf(words.charAt(0)) >= 0 && MARKS.indexOf(words.charAt(words.length() - 1)) >= 0;
        boolean around = !before.isEmpty() && MARKS.indexOf(before.charAt(before.length() - 1)) >= 0 && quotation.parents().stream()
                .noneMatch(each -> each.normalName().equals("q"));
        return !marked && !around && !looks.effects(quotation).contains(Style.Effect.UNQUOTED);
    }

    static String opening(Element quotation) {
        return mark(quotation, LocaleData.QUOTATION_START, LocaleData.ALT_QUOTATION_START, "“");
    }

    static String closing(Element quotation) {
        return mark(quotation, LocaleData.QUOTATION_END, LocaleData.ALT_QUOTATION_END, "”");
    }

    /** @param other where a language has the same marks for a quotation in another, which nobody could tell apart */
    private static String mark(Element quotation, int outer, int inner, String other) {
        LocaleData marks = LocaleData.getInstance(ULocale.forLanguageTag(language(quotation)));
        String mark = marks.getDelimiter(outer);
        boolean within = quotation.parents().stream().filter(each -> each.normalName().equals("q")).count() % 2 == 1;
        return !within ? mark : marks.getDelimiter(inner).equals(mark) ? other : marks.getDelimiter(inner);
    }

    // none is that of no language in particular, which has marks too
    private static String language(Element quotation) {
        Element said = quotation.closest("[lang]");
        return said == null ? "" : said.attr("lang").strip();
    }
}
