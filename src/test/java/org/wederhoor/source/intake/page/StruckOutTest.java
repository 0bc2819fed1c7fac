package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StruckOutTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "KPN said on Tuesday: <del>“We confirm the leak.”</del> <ins>“We deny the leak.”</ins>"
                + "|KPN said on Tuesday: [STRUCK_OUT: “We confirm the leak.”] “We deny the leak.”",
        "De boete is <s>12</s> 2 miljoen|De boete is [STRUCK_OUT: 12] 2 miljoen",
        "Zij zweeg. <strike>Het bedrijf erkende de fout.</strike>|Zij zweeg. [STRUCK_OUT: Het bedrijf erkende de fout.]",
        "a <span style='color:red; Text-Decoration : underline Line-Through'>b</span> c|a [STRUCK_OUT: b] c",
        "a <span style='text-decoration-line:line-through !important'>b</span> c|a [STRUCK_OUT: b] c",
        "a <span role=deletion>b</span> c|a [STRUCK_OUT: b] c",
        "a <span class=text-strike>b</span> c|a [STRUCK_OUT: b] c", "a <span class=MsoDel>b</span> c|a [STRUCK_OUT: b] c",
        "a <span class='tekst line-through'>b</span> c|a [STRUCK_OUT: b] c",
        "a <del datetime='2026-03-31'>b <em>c</em></del> d|a [STRUCK_OUT: b c] d",
        "a <span style='text-decoration:underline'>b</span> <ins>c</ins> <span class=strike>d</span>|a b c d",
    })
    void words_stay_and_are_marked(String html, String marked) {
        assertEquals(marked, MarkedPage.inLine(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "is <del>12</del><ins>2</ins> miljoen|is [STRUCK_OUT: 12] 2 miljoen",
        "is <ins>2</ins><del>12</del> miljoen|is 2 [STRUCK_OUT: 12] miljoen",
        "is 1<s>2</s>3 euro|is 1 [STRUCK_OUT: 2] 3 euro",
        "<del>bevestigt</del><ins>ontkent</ins> het|[STRUCK_OUT: bevestigt] ontkent het",
        "ont<del>t</del>kent|ont[STRUCK_OUT: t]kent",
    })
    void they_make_no_word_and_no_figure_with_those_beside_them(String html, String marked) {
        assertEquals(marked, MarkedPage.inLine(html));
    }

    @ParameterizedTest
    @ValueSource(strings = {".x { text-decoration: line-through }", "span.x{color:red;text-decoration:line-through red}",
        ".y, .x{text-decoration-line:line-through}",
        "@media screen { .x{text-decoration:line-through} }", "@layer a { @media print { .y{color:red} } .x{text-decoration:line-through} }",
        "@import url(a.css); @layer base { .x{text-decoration:line-through} }", "/* .x{} */ .x{text-decoration:line-through}"})
    void the_pages_own_style_sheet_is_read(String css) {
        assertEquals("a [STRUCK_OUT: b] c", MarkedPage.inLine("<style>" + css + "</style>a <span class=x>b</span> c"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@media print { .x{text-decoration:line-through} }", "@media screen and (max-width:9em){.x{text-decoration:line-through}}",
        "p .x{text-decoration:line-through}", ".x:hover{text-decoration:line-through}",
        "/* .x{text-decoration:line-through} */", "b.x{text-decoration:line-through}", ".x{", "}.y{text-decoration:line-through}", "@media{{{"})
    void what_it_does_not_say_of_the_words_themselves_counts_for_nothing(String css) {
        assertEquals("a b c", MarkedPage.inLine("<style>" + css + "</style>a <span class=x>b</span> c"));
    }

    @Test
    void whole_paragraphs_are_struck_out_too_and_furniture_stays_what_it_is() {
        assertEquals("[STRUCK_OUT: One.\n\nTwo.]\n\nThree.", MarkedPage.inArticle("<del><p>One.</p><p>Two.</p></del><p>Three.</p>"));
        assertEquals("[NAVIGATION: Home] [STRUCK_OUT: Old] [NAVIGATION: News]",
                MarkedPage.inArticle("<nav>Home <s>Old</s> News</nav>"));
    }

    @Test
    void a_credit_that_is_struck_out_is_no_credit() {
        assertEquals("[STRUCK_OUT: Source: AFP]", MarkedPage.inArticle("<p><s>Source: AFP</s></p>"));
    }
}
