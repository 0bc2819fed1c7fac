package org.wederhoor.web.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What newsrooms type and paste, and Markdown would read otherwise. */
class AsTypedTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "2017. Noordnet tekent met de leverancier.\n\n2019. De krant schrijft over het lek.\n\n2021. Het rapport wordt openbaar.",
        "2017. Noordnet tekent.\n2018. De krant schrijft.\n2019. Het rapport.",
        "16. mei", "16. mei\n\n18. mei", "1986. Een goed jaar.", "1. Erstens", "01. een\n02. twee", "1. een\n1. twee", "3. drie\n2. twee\n1. een",
        "1) een\n2) twee", "100. honderd\n101. honderdeen", "1.\ntekst",
        "[KPN]: \"Nee\"", "[Noordnet]: ontkent\n[Reuters]: denied", "[Huawei]: \"nooit gezegd\"", "[sic]: zo\n\nTekst.",
        "Omzet.\n\n[2]: https://www.ostaria.example/jaarverslag \"Jaarverslag 2025\"", "Zie [1].\n\n[1]: KPN-jaarverslag", "Zie [^1].\n\n[^1]: noot",
        "[KPN](nee)", "[sic](oud)", "![foto](nee)", "[zie](12)", "[x]()", "[een] (twee)", "5 [mln]", "[...] zei hij",
        "5*3*2", "5**3**2", "2*(3+4)*5", "a*(b+c)*d", "a * b * c", "2*x*3", "3*(1)*2 en 4*(5)*6", "10**6 en 10**9",
        "Leser*innen und Mitarbeiter*innen", "k**t en h**r", "f***ing s***", "W**** V****", "een ***-hotel of een ****-hotel",
        "De omzet* steeg met 5%*. De winst* niet.", "*.doc en *.pdf", "C:\\nieuws\\*", "C:\\nieuws\\*\\oud\\*.doc", "\\\\server\\map\\_x_\\", "1\\2",
        "a \\\\ b", "C:\\\\nieuws\\\\*", "\\\"Nee\\\"", "50\\% en 3\\/4",
        "https://example.org/*een*/_twee_/", "www.example.org/__drie__/x", "a_b_c", "naam: ___", "~~weg~~", "H~2~O", "x^2^",
        "#1 in Europe", "# 1 in Europe", "#", "#metoo", "Tekst\n-", "5 + 3\n=\n8", "Alinea.\n---\nVolgende", "Regel een\nregel twee\n---",
        "- 5 graden", "- 5 graden\n- 3 graden", "- € 5 mln", "- EUR 5 mln", "  - 5 graden", "  > 50 procent", "   # 1 in Europe",
        " 2017. een\n\n 2019. twee", "Regel.\n  ---", "- 2000 euro", "- 1,5 procent", "+ 3", "+ goedkoop\n+ snel\n- duur\n- traag",
        "> 50 procent", "> 50 procent\n> 30 procent", ">50 %", "> € 5 mln", "> 1,5 miljoen", "* noot",
        "De omzet* steeg.\n\n* noot\n** nog een", "-", "*", "+",
        "<5 mln", "< 5 mln", "<b>vet</b>", "<div>\nx\n</div>", "&amp;", "&copy; &eacute; &#65;", "AT&T; R&D", "<!-- intern -->",
        "foto`s en video`s", "`t Hart en `t Gooi", "``Nee''", "```\nx\n```", "~~~\nx\n~~~", "`code`",
        "Noordnet BV\nPostbus 12\n1234 AB Leiden", "•\tOstaria ontkent\n•\tKPN zwijgt", "·\teen\no\ttwee\n§\tdrie", "– een\n– twee",
        "½ · ⅓ ≥ → 🚪", "\u2022 een\n\u2022 twee",
        "p.\u00a05 en §\u00a02", "… en *", "(*) noot", "[*] noot", "** noot", "*** let op ***", "5* hotel, 4* hotel", "*5 en 6",
        "|a|b|\n|-|-|\n|1|2|", "a  b"
    })
    void is_printed_to_the_sign(String typed) {
        assertEquals(lines(typed), shown(typed));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "**\"Ja\"**zei hij | \"Ja\"", "dat**“onzin”**. | “onzin”", "**(ontkend)**door | (ontkend)", "**vet.**Daarna | vet.", "“**Nee**” | Nee",
        "**“Nee”**en | “Nee”", "**„Nein“**sagte | „Nein“", "**“Nee”, zei hij** | “Nee”, zei hij", "»**Nein**« | Nein", "**Nee!**Zei hij | Nee!",
        "on**mogelijk**heid | mogelijk", "**twee woorden**en | twee woorden", "zei:**“Nee”** | “Nee”", "(**nee**) | nee",
        "**2019**: | 2019", "€**5** | 5",
        "**5**% | 5", "**100 %**van | 100 %", "‘**Nee**’, zei | Nee", "**’s Avonds**: | ’s Avonds", "**KPN’s**antwoord | KPN’s",
        "**Nee**🚪 | Nee", "**https://a.example/x** | https://a.example/x",
        "__Nee__ | Nee", "**a*b*c** | a*b*c", "**Leser*innen** | Leser*innen"
    })
    void bold_words_are_bold_wherever_they_stand(String typed, String bold) {
        assertEquals(List.of(bold), html(typed).select("strong").eachText());
        assertEquals(typed.replaceAll("\\*\\*|__", ""), html(typed).text());
    }

    @Test
    void slanted_words_are_slanted_beside_quotation_marks() {
        for (String typed : List.of("*\"Ja\"*zei", "dat*“onzin”*.", "*Nee.*Daarna", "(*nee*)", "*Die Leser*innen*", "_nee_", "*ja*(nee)")) {
            assertEquals(1, html(typed).select("em").size(), typed);
        }
    }

    @Test
    void a_list_is_one_where_it_counts_or_says_nothing_by_its_signs() {
        for (String typed : List.of("- een\n- twee", "* een\n* twee", "- 2017: een\n- 2019: twee",
                "- 16 mei 2019 tekent KPN\n- (2021) einde", "- een\n\n- twee")) {
            assertEquals(2, html(typed).select("ul > li").size(), typed);
        }
        for (String typed : List.of("1. een\n2. twee", "16. Mai\n17. Mai", "9. een\n10. twee", "1. een\n\n2. twee", "0. een\n1. twee")) {
            assertEquals(2, html(typed).select("ol > li").size(), typed);
        }
        assertEquals("16", html("16. Mai\n17. Mai").selectFirst("ol").attr("start"));
        assertEquals(2, html("- een\n  - twee\n  - drie").select("ul ul li").size());
    }

    @Test
    void a_quotation_and_a_heading_stay_what_they_are() {
        assertEquals("“Nee”, zei KPN.\nEn toen?", html("> “Nee”, zei KPN.\n> En toen?").selectFirst("blockquote p").wholeText());
        assertEquals("2019. een 2021. twee", html("> 2019. een\n>\n> 2021. twee").selectFirst("blockquote").text());
        assertEquals(List.of("Kop", "1. Kop", "2019", "Ook een kop"), html("# Kop\n\n# 1. Kop\n\n## 2019\n\nOok een kop\n---").select("h3").eachText());
    }

    @Test
    void what_is_escaped_is_no_markdown_and_lines_may_end_as_elsewhere() {
        assertEquals("*niet* [a](https://a.example) 2017. # x", html("\\*niet\\* \\[a](https://a.example) 2017\\. \\# x").text());
        assertEquals(html("een\n**twee**\n\n- drie\n- vier\n\nvijf.\n---").html(), html("een\r\n**twee**\r\n\r\n- drie\r\n- vier\r\n\r\nvijf.\r\n---").html());
    }

    @Test
    void blanks_before_a_paragraph_mean_nothing() {
        Document html = html("    Vier [een link](https://example.org/a).\n\n\tTab **vet**.");
        assertEquals("https://example.org/a", html.selectFirst("p a").attr("href"));
        assertEquals("vet", html.selectFirst("p + p strong").text());
    }

    @Test
    void a_definition_that_a_link_uses_is_no_words() {
        Document html = html("Zie [het *rapport*][R 1] en [r 1].\n\n"
                + "[r  1]: https://example.org/r\n[r 1]: https://example.org/s\n[ander]: https://example.org/t");
        assertEquals(List.of("https://example.org/r", "https://example.org/r"), html.select("a").eachAttr("href"));
        assertEquals("Zie het rapport en r 1. [r 1]: https://example.org/s [ander]: https://example.org/t", html.text());
    }

    @Test
    void the_mark_of_a_note_keeps_its_brackets_and_the_note_its_title() {
        Document html = html("Omzet 5 mln[2].\n\n[2]: https://example.org/j \"Jaarverslag 2025\"");
        assertEquals("https://example.org/j", html.selectFirst("a").attr("href"));
        assertEquals("Omzet 5 mln[2]. [2]: https://example.org/j \"Jaarverslag 2025\"", html.text());
        Document both = html("Zie [1] en [2].\n\n[1]: KPN-jaarverslag\n[2]: https://example.org/j\n[KPN]: \"**Nee**\"\nen verder");
        assertEquals(List.of("https://example.org/j"), both.select("a").eachAttr("href"));
        assertEquals(List.of("Zie [1] en [2].", "[1]: KPN-jaarverslag", "[KPN]: \"Nee\" en verder"), both.select("p").eachText());
        assertEquals("Nee", both.select("strong").text());
        assertEquals(1, html("[KPN]: \"Nee\"\n[Noordnet]: ontkent\n[Reuters]: denied").select("p").size());
        assertEquals("KPN (Jaarverslag 2025) foto (ANP)", html("[KPN](https://kpn.example \"Jaarverslag 2025\") ![foto](https://a.example/b \"ANP\")").text());
    }

    @Test
    void addresses_lead_where_they_say() {
        assertEquals(List.of("https://www.kpn.example/a", "https://a.example/?b=c&d=e&copy=f", "/claims/x", "https://a.example/*b*_c_"),
                html("[a](www.kpn.example/a) [b](https://a.example/?b=c&amp;d=e&copy=f) [c](/claims/x)"
                        + " [d](https://a.example/*b*_c_)").select("a").eachAttr("href"));
    }

    @Test
    void plain_words_have_the_numbers_and_no_signs_of_markdown() {
        assertEquals("Kop Nee, zei KPN. 1. een 2. twee - drie - vier 5*3 16. a 17. b",
                Markdown.words("# Kop\n\n**Nee**, zei [KPN](https://kpn.example).\n\n1. een\n2. twee\n\n- drie\n- vier\n\n5*3\n\n16. a\n\n17. b"));
    }

    @Test
    void signs_that_stand_for_others_in_the_code_are_no_way_around_it() {
        String typed = "\uFDD0\uFDD3script\uFDEF";
        assertEquals("\uFFFD\uFFFDscript\uFFFD", html(typed).text());
        assertEquals("\uFFFD", html("\uFDD7").text());
    }

    private static final String[] PIECES = {
        "ja", "Nee", "KPN", "5", "2019", "16", "1", "é", "ĳ", " ", " ", " ", "\n", "\n\n", "    ", "\t",
        "*", "**", "***", "_", "__",
        "`", "```", "~~", "# ", "## ", "#", "- ", "+ ", "* ", "> ", ">", "1. ", "2. ", "3) ", "2017. ", "[", "]", "](", "(", ")", "![",
        "]:", "]: ", "<", ">", "</b>",
        "&amp;", "&", "\\", "|", "---", "===", "\"", "“", "”", "„", "'", "•\t", ":", ".", ",", "!", "/", "€", "%", "=", "\u00a0", "<!--", "-->"
    };

    @Test
    void every_letter_and_digit_is_printed_in_its_order_and_none_besides() {
        Random random = new Random(20_261_128);
        for (int text = 0; text < 20_000; text++) {
            StringBuilder typed = new StringBuilder();
            for (int piece = random.nextInt(30); piece >= 0; piece--) {
                typed.append(PIECES[random.nextInt(PIECES.length)]);
            }
            assertFalse(Markdown.isTooDeep(typed.toString()), typed::toString);
            assertEquals(letters(typed.toString()), letters(Markdown.words(typed.toString())), typed::toString);
        }
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }

    private static Document html(String typed) {
        return Jsoup.parseBodyFragment(Markdown.markdown(typed).getValue());
    }

    /** The lines of a text, without the blanks that begin them. */
    private static List<String> lines(String text) {
        return text.lines().map(line -> line.replaceAll("\\s+", " ").strip()).filter(line -> !line.isEmpty()).toList();
    }

    private static List<String> shown(String typed) {
        Document html = html(typed);
        for (Element each : html.body().getAllElements()) {
            assertTrue(List.of("body", "p", "br").contains(each.normalName()), each.outerHtml());
        }
        html.select("br").forEach(each -> each.replaceWith(new TextNode("\n")));
        html.select("p").forEach(each -> each.appendText("\n"));
        return lines(html.body().wholeText());
    }
}
