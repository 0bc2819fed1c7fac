package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HiddenWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"class=visually-hidden", "class=sr-only", "class=screen-reader-text", "class=u-hidden", "class='x govuk-visually-hidden'",
        "class=visuallyhidden", "class=show-for-sr", "class=d-none", "class=hidden", "hidden", "style=visibility:hidden", "style='display: none'",
        "style='clip: rect(0, 0, 0, 0)'", "style='position:absolute;clip:rect(1px 1px 1px 1px)'", "style='clip-path:inset(50%)'", "style=font-size:0",
        "style='FONT-SIZE: 0px'", "style='position:absolute; left:-9999px'", "style='width:1px;height:1px;overflow:hidden'", "style=text-indent:-9999px",
        "class='sr-only sr-only-focusable'", "style=content-visibility:hidden", "class=uk-hidden", "class=material-icons",
        "style=font-size:1px", "style='font-size: 0.01em'", "style='color:#fff;background:white'", "style='color: transparent'",
        "style='opacity:0;position:absolute'", "style='opacity:0;pointer-events:none'", "style='transform:scale(0)'", "style='transform: translateX(-9999px)'",
        "style='margin-left:-9999px'", "style='position:fixed;left:99999px'", "style='position:absolute;bottom:-5000px'",
        "style='height:0;overflow:hidden'", "style='max-height: 0; overflow: hidden'", "style='display:inline-block;width:0;overflow:clip'"})
    void what_no_reader_sees_is_not_in_the_text(String how) {
        assertEquals("Ostaria ontkent alles", MarkedPage.inLine("Ostaria<span " + how + "> (opent in nieuw venster)</span> ontkent alles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"aria-hidden=true", "class=overflow-hidden", "class=not-sr-only", "class='hidden md:inline'", "class='d-none d-md-inline'",
        "style=visibility:visible", "style=display:inline", "style=font-size:0.5em", "style='clip:auto'", "hidden=until-found", "class=focus:not-sr-only",
        "style=opacity:1", "style='opacity:0;transform:translateY(20px)'", "style='color:#fff;background:#c00'", "style=color:white", "style=font-size:9px",
        "style='color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text'", "style='transform:translate3d(-1200px,0,0)'",
        "style='position:absolute;left:1200px'", "style='height:1em;overflow:hidden'", "style=max-height:none",
        "style=height:0", "style='left:-3px'", "class=unhidden"})
    void what_readers_may_see_is(String how) {
        assertEquals("Ostaria (weer) ontkent alles", MarkedPage.inLine("Ostaria<span " + how + "> (weer)</span> ontkent alles"));
    }

    @Test
    void the_pages_own_style_sheet_hides_words_unless_it_shows_them_elsewhere() {
        assertEquals("a d", MarkedPage.inLine("<style>.x{display:none}.y{clip:rect(0 0 0 0)}</style>a<span class=x> b</span><b class=y> c</b> d"));
        assertEquals("a b c", MarkedPage.inLine("<style>.x{display:none}@media (min-width:40em){.x{display:inline}}</style>a<span class=x> b</span> c"));
        assertEquals("a b c", MarkedPage.inLine("<style>.x{display:none}.open .x{display:block}</style>a<span class=x> b</span> c"));
    }

    @Test
    void running_text_that_a_script_may_show_is_left_out_and_not_lost() {
        String words = "Deze alinea kan door een script aan lezers worden getoond.";
        assertEquals("[HIDDEN: " + words + "]", MarkedPage.inArticle("<div class=u-hidden><p>" + words + "</p></div>"));
        assertEquals("[HIDDEN: " + words + "] Nee.", MarkedPage.inLine("<span class=hidden>" + words + "</span> Nee."));
        assertEquals("[HIDDEN: Menu\n\nKort.]\n\nNee.",
                MarkedPage.inArticle("<h2 class=visually-hidden>Menu</h2><div class=d-none>Kort.</div><p>Nee.</p>"));
    }

    @Test
    void an_article_that_its_page_hides_at_first_is_an_article() {
        String prose = "<p>" + "The council of Oosterveen met on Tuesday to talk about the network and its maker. ".repeat(4).strip() + "</p>";
        String page = MarkedPage.of("<body class=hidden><article class=is-hidden>" + prose + "</article></body>");
        assertEquals(Page.of(prose).text(), page);
    }

    @Test
    void parts_of_what_is_hidden_may_be_seen() {
        assertEquals("a b c", MarkedPage.inLine("<span style=visibility:hidden>a <b style=visibility:visible>b</b></span> c"));
        assertEquals("een twee", MarkedPage.inLine("<span style=font-size:0><b class=word>een</b> <b class=word>twee</b></span>"));
    }
}
