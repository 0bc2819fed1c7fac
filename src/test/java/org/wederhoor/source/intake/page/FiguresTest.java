package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "10<sup>6</sup> euro|10⁶ euro", "2019<sup>4</sup>, toen|2019 ⁴, toen", "H<sub>2</sub>O|H2O", "CO<sub>2</sub>|CO2", "PM<sub>2,5</sub>|PM2,5",
        "m<sup>2</sup>|m²", "km<sup>3</sup>|km³", "10<sup>-3</sup>|10⁻³", "2<sup>10</sup>|2¹⁰", "10<sup>2,5</sup>|10^(2,5)", "x<sup>n</sup>|xⁿ",
        "e<sup>-x</sup>|e^(-x)", "Ca<sup>2+</sup>|Ca²⁺", "5<sup>th</sup>|5th", "21<sup>e</sup> eeuw|21e eeuw", "M<sup>me</sup> B.|Mme B.",
        "Ostaria<sup>TM</sup>|Ostaria™", "Ostaria<sup>®</sup>|Ostaria®", "achterdeur<sup>3</sup> is|achterdeur ³ is", "alles.<sup>12</sup>|alles. ¹²",
        "12%<sup>5</sup>|12% ⁵", "10 miljoen<sup>1,2</sup>|10 miljoen ¹,²", "(a+b)<sup>2</sup>|(a+b)²", "zo (zie bijlage)<sup>2</sup>|zo (zie bijlage) ²",
        "300<sup><a href='#fn2'>2</a></sup>|300 ²", "300<a href='#fn2'><sup>2</sup></a>|300 ²", "alles<sup>[4]</sup>|alles[4]",
        "3<sup>1</sup>/<sub>2</sub>|3¹/₂", "alles.<sup>[1]</sup><sup class=reference>: 207</sup>|alles.[1]: 207",
        "log<sub>10</sub>100|log10 100", "101<sub>2</sub>|101₂", "x<sub>max</sub>|x_max", "€ 12<sup>95</sup>|€ 12⁹⁵", "krant<sup>nieuw</sup>|krant nieuw",
        "10<span style='vertical-align:super'>6</span>|10⁶", "CO<span style='vertical-align: sub'>2</span>|CO2",
        "<style>.h{vertical-align:super;font-size:60%}</style>10<span class=h>6</span>|10⁶", "<span>1</span><span>0</span>|10", "a<sup></sup>b|ab",
        "10<span class=superscript>6</span>|10⁶", "2019<a class=footnote-ref href='#fn4'>4</a>|2019 ⁴",
        "12<a href='#n' role=doc-noteref>1</a> doden|12 ¹ doden",
        "12<a href='/x'>3</a>|123", "10<span class='x super'>6</span>|10⁶", "CO<span class=subscript>2</span>|CO2",
        "10<b style='vertical-align:super'>6</b>|10⁶", "alles<a href='#fn2' style='vertical-align:super'>2</a>|alles ²",
        "10<sup>10<sup>2</sup></sup>|10^(10^2)", "10<sup>–6</sup>|10^(–6)", "<sup>14</sup>C|¹⁴C", "1,5 × 10<sup>12</sup>|1,5 × 10¹²",
    })
    void raised_and_lowered_signs_change_no_figure(String html, String text) {
        assertEquals(text, MarkedPage.inLine(html));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<math>3×10</math>|3×10",
        "<math><mn>3</mn><mo>×</mo><msup><mn>10</mn><mn>6</mn></msup></math>|3×10⁶",
        "<math><mn>2</mn><mfrac><mn>1</mn><mn>2</mn></mfrac></math>|2 1/2",
        "<math><mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac></math>|(a+b)/c",
        "<math><msqrt><mn>2</mn></msqrt><mo>=</mo><mn>1,41</mn></math>|√2=1,41",
        "<math><msub><mi>x</mi><mn>1</mn></msub><mo>+</mo><msub><mi>x</mi><mi>max</mi></msub></math>|x₁+x_max",
        "<math><msup><mrow><mo>(</mo><mn>1</mn><mo>+</mo><mi>r</mi><mo>)</mo></mrow><mrow><mi>n</mi><mo>-</mo><mn>1</mn></mrow></msup></math>|(1+r)ⁿ⁻¹",
        "<math><semantics><mrow><mn>3</mn></mrow><annotation encoding='application/x-tex'>\\frac</annotation></semantics></math>|3",
        "<math> <mn>3</mn> <mo>+</mo> <mphantom><mn>9</mn></mphantom> <mn>4</mn> </math>|3+4",
        "<span class=katex><span class=katex-mathml><math><msup><mn>10</mn><mn>6</mn></msup></math></span>"
                + "<span class=katex-html aria-hidden=true>106</span></span>|10⁶",
        "12<math><mn>3</mn></math>4|12 3 4",
        "<span class=MathJax><span aria-hidden=true>x2</span><span class=MJX_Assistive_MathML><math><msup><mi>x</mi><mn>2</mn></msup></math></span></span>|x²",
        "<img class=latex alt='E=mc^2' src=x>|E=mc^2", "12<img class='wp-smiley emoji' alt='🚪'><img src=x alt='foto'>|12🚪",
        "<span style='display: none'><math><mn>7</mn></math></span><img src=x alt=7>|7",
    })
    void formulas_are_read(String html, String text) {
        assertEquals("De boete is " + text + " euro.", MarkedPage.inLine("De boete is " + html + " euro."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<ol start=4><li>a</li><li>b</li></ol>|4. a 5. b", "<ol><li>a</li><li>b</li></ol>|1. a 2. b", "<ol reversed><li>a</li><li>b</li></ol>|2. a 1. b",
        "<ol><li value=9>a</li><li>b</li></ol>|9. a 10. b", "<ol reversed start=10><li>a</li><li hidden>x</li><li>b</li></ol>|10. a 9. b",
        "<ol type=a start=27><li>a</li></ol>|aa. a", "<ol type=I start=4><li>a</li></ol>|IV. a", "<ol start=-1><li>a</li><li>b</li></ol>|-1. a 0. b",
        "<ol class=x start=7><li><p>a</p></li></ol>|7. a", "<ol><li></li><li>b</li></ol>|2. b", "<ol><li>a<ol type=i><li>b</li></ol></li></ol>|1. a i. b",
        "<ul><li>a</li></ul>|a", "<ol style='list-style:none'><li>a</li></ol>|a", "<ol role=list><li>a</li></ol>|a", "<ol class=gallery><li>a</li></ol>|a",
        "<style>ol{list-style:none}</style><ol><li>a</li></ol>|a", "<ol start=x><li value=y>a</li></ol>|1. a",
    })
    void lists_keep_their_numbers(String html, String text) {
        assertEquals(text, MarkedPage.inArticle(html).replaceAll("\\s+", " "));
    }

    @Test
    void drawings_show_their_words() {
        assertEquals("2019\n2020 miljoen\nVak", MarkedPage.inArticle("<svg><title>n</title><defs><text>n</text></defs><text>2019</text><g>"
                + "<text x=1>2020<tspan x=3>miljoen</tspan></text></g><style>text{}</style>"
                + "<foreignObject><div>Vak</div></foreignObject><text display=none>n</text></svg>"));
        assertEquals("Kosten 3 miljoen", MarkedPage.inLine("Kosten<svg><text>3</text></svg>miljoen"));
        assertEquals("a b", MarkedPage.inLine("a <svg><path d='M0 0'/></svg>b"));
    }
}
