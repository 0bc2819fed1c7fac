package org.wederhoor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these templates a bar ends a line. */
class TemplateLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', ignoreLeadingAndTrailingWhitespace = false, value = {
        "<ul>|  <li>{x}</li>|</ul>;<ul>|<li>{x}</li>|</ul>",
        "<a href=\"{x}\"|    lang=\"{y}\">{z}</a>;<a href=\"{x}\"|lang=\"{y}\">{z}</a>",
        "<a>\\|  {x}\\|</a>.;<a>{x}</a>.",
        "<textarea>|  {x}</textarea>;<textarea>|{x}</textarea>",
        " {x}  {y};' {x}  {y}'",
        "{x} \\|  {y};{x} {y}",
        "{x}\\|;{x}",
        "C:\\{x};C:\\{x}"
    })
    void indentation_is_left_out_and_a_backslash_joins_lines(String template, String printed) {
        assertEquals(printed.replace('|', '\n'), TemplateLines.asPrinted(template.replace('|', '\n')));
    }
}
