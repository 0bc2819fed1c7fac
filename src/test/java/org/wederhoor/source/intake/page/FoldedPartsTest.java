package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedPartsTest {

    private static final String REPLY = "“Wij ontkennen alles”, zegt Els Brand van Ostaria.";
    private static final String LONG = "Ostaria ontkent dat het gegevens heeft gelekt, zegt woordvoerder Els Brand.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<button aria-expanded=false aria-controls=r>Reactie</button><div id=r hidden>R</div>|Reactie ¶ R",
        "<h3><button data-bs-toggle=collapse data-bs-target='#r'>Weerwoord</button></h3><div id=r style='display:none'>R</div>|Weerwoord ¶ R",
        "<button onclick=\"toon('r')\">Correctie</button><div id=r style=display:none>R</div>|Correctie ¶ R",
        "<button popovertarget=r>Reactie</button><div popover id=r>R</div>|Reactie ¶ R",
        "<div class=rest hidden>R</div><button data-target=.rest>Toon meer</button>|R ¶ [OTHER: Toon meer]",
        "<div hidden>R</div><a href='#'>Lees verder</a>|R ¶ [OTHER: Lees verder]",
        "<p>Ja. <a href='#' class=more>Read more</a></p><div hidden>R</div>|Ja. [OTHER: Read more] ¶ R",
        "<input type=checkbox id=c><label for=c>Mehr lesen</label><div hidden>R</div>|[OTHER: Mehr lesen] ¶ R",
        "<h3>Reactie</h3><div class='accordion-content' style=display:none>R</div>|Reactie ¶ R",
        "<div class=accordion><h3>Reactie</h3><div hidden>R</div></div>|Reactie ¶ R",
        "<h3>Reactie</h3><section role=tabpanel hidden>R</section>|Reactie ¶ R",
        "<h3>Reactie</h3><div role=tabpanel hidden><button>Lees</button><div hidden>R</div></div>|Reactie ¶ Lees ¶ R",
        "<style>.panel{display:none}</style><button>Reactie</button><div class=panel>R</div>|Reactie ¶ R",
        "<button aria-controls=r>Reactie</button><div id=r style='max-height:0;overflow:hidden'>R</div>|Reactie ¶ R",
        "<button aria-controls=r>Reactie</button><div id=r style=content-visibility:hidden>R</div>|Reactie ¶ R",
        "<button aria-controls=r>Reactie</button><div id=r class=d-none>R</div>|Reactie ¶ R",
        "<div id=r class=hidden>R</div><button aria-controls=r>Mehr anzeigen</button>|R ¶ [OTHER: Mehr anzeigen]",
        "<div tabindex=0>Vraag</div><div hidden>R</div>|Vraag ¶ R", "<h3 @click='open=true'>Vraag</h3><div style=display:none>R</div>|Vraag ¶ R",
        "<p>Ja.</p><div x-show=open style=display:none>R</div>|Ja. ¶ R", "<p>Ja.</p><div class=faq-answer hidden>R</div>|Ja. ¶ R",
        "<p>Een <button popovertarget=r>noot</button><span popover id=r>R</span> erbij.</p>|Een noot ¶ R ¶ erbij.",
        "<details><summary>Reactie</summary>R</details>|Reactie ¶ R",
        "<div hidden=until-found>R</div>|R", "<div style=content-visibility:auto>R</div>|R", "<div aria-hidden=true>R</div>|R",
    })
    void what_a_press_opens_is_the_article_s_and_its_button_a_heading(String html, String text) {
        assertEquals(text.replace(" ¶ ", "\n\n").replaceAll("(?m)^R$", REPLY), MarkedPage.inArticle(html.replace(">R<", ">" + REPLY + "<")));
    }

    @Test
    void the_rest_of_a_sentence_stands_in_it() {
        assertEquals("Ostaria ontkent dat het gegevens heeft gelekt en dat het daarvan wist. [OTHER: Lees meer]", MarkedPage.inLine("Ostaria ontkent"
                + "<span id=rest style='display: none'> dat het gegevens heeft gelekt en dat het daarvan wist.</span>"
                + " <button onclick=\"t('rest')\">Lees meer</button>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div hidden>L</div>", "<div style='display: none'>L</div>", "<noscript>L</noscript>", "<div popover>L</div>",
        "<div hidden id=x><a href='#x'>sluit</a>L</div>"})
    void running_text_of_the_article_that_nothing_says_to_be_opened_is_left_out(String html) {
        assertEquals("[HIDDEN: " + LONG + "]", MarkedPage.inArticle(html.replace("L<", LONG + "<")).replace("sluit", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div hidden>Kort.</div>", "<noscript>Please enable JavaScript to read this site's whole article.</noscript>",
        "<p>L</p><div hidden><p>L</p></div>", "<p>L</p><noscript>L</noscript>",
        "<button aria-controls=d>Delen</button><ul id=d hidden><li><a href=/x>Post</a></ul>",
        "<p>L</p><button aria-controls=r>Kort</button><div id=r hidden><p>L</p></div>", "<span hidden>wat niemand ziet</span>",
        "<dialog>L</dialog>", "<template><p>L</p></template>", "<a style=display:none href='#r'>Meer</a><div id=r hidden>Nee.</div>"})
    void other_words_that_nobody_sees_are_not_there(String html) {
        String read = MarkedPage.inArticle(html.replace("L<", LONG + "<"));
        assertEquals(html.startsWith("<p>") ? LONG : "", read.replaceAll("\\[\\w+: [^\\]]*]", "").replace("Kort", "").strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"class=visually-hidden", "style='position:absolute;left:-9999px'", "style='clip:rect(0,0,0,0);position:absolute'"})
    void what_is_for_screen_readers_is_opened_by_nothing(String how) {
        assertEquals("[HIDDEN: " + LONG + "]", MarkedPage.inArticle("<button aria-controls=r>x</button><div id=r " + how + ">" + LONG + "</div>")
                .replaceFirst("\\[OTHER: x]\\s*", ""));
    }

    @Test
    void what_is_hidden_outside_the_article_is_not_there() {
        String article = "<article><h1>Kop</h1>" + ("<p>" + LONG + "</p>").repeat(5) + "</article>";
        assertEquals(Page.of(article).text(), Page.of("<body><div hidden><p>Dit menu heeft een lange tekst die niemand op deze bladzijde ziet.</p></div>"
                + article).text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<body style=display:none>", "<body hidden>", "<body><div id=app hidden>", "<body><div id=app class=d-none>"})
    void a_page_that_shows_nothing_at_all_is_read_as_its_script_shows_it(String start) {
        assertEquals("Kop\n\n" + LONG, Page.of(start + "<h1>Kop</h1><p>" + LONG + "</p>").text());
    }

    @Test
    void a_page_within_the_page_is_shown_in_its_frame() {
        assertEquals(REPLY, MarkedPage.inArticle("<iframe srcdoc=\"<style>p{display:none}</style><p>" + REPLY.replace("\"", "&quot;") + "</p>\">Nee</iframe>"));
        assertEquals("", MarkedPage.inArticle("<iframe src=/x>" + LONG + "</iframe>"));
    }
}
