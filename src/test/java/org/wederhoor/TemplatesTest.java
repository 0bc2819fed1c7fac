package org.wederhoor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates hold no word that a person reads and nothing that a browser would run, and are set out to be read. */
class TemplatesTest {

    private static final int LONGEST = 160;
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    // names that are the same in every language
    private static final Set<String> ALLOWED = Set.of("SHA-256");
    private static final Set<String> READ_OUT = Set.of("alt", "title", "placeholder", "aria-label", "aria-description",
            "aria-roledescription", "aria-valuetext", "label", "summary", "content-label");
    // Qute's parts never hold a brace themselves
    private static final Pattern QUTE = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern LITERAL = Pattern.compile("(\\w+)?\\s*=?\\s*(?:'([^']*)'|\"([^\"]*)\")");
    private static final Pattern WORDS = Pattern.compile("\\b\\p{Lu}\\p{Ll}|\\p{L}\\s+\\p{L}");
    private static final Pattern FIELD = Pattern.compile("\\{#(field|dateFields|tick) [^{}]*\\}");
    private static final Pattern ATTRIBUTES_ONLY = Pattern.compile("(\\s*[\\w-]+(=\"[^\"<>]*\")?)*\\s*");

    @Test
    void there_are_templates_to_look_at() throws IOException {
        assertTrue(templates().count() > 20);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void every_word_comes_from_a_message_bundle(Path template) throws IOException {
        assertEquals(List.of(), wordsIn(Files.readString(template)), template.toString());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void nothing_in_it_runs_or_dresses_inline(Path template) throws IOException {
        assertEquals(List.of(), inlineIn(Files.readString(template)), template.toString());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void its_lines_are_short_and_set_out_by_what_holds_what(Path template) throws IOException {
        String source = Files.readString(template);
        assertEquals(List.of(), source.lines().filter(line -> line.length() > LONGEST).toList(), template.toString());
        assertEquals(List.of(), Indentation.faults(source), template.toString());
    }

    @Test
    void no_field_of_a_form_is_called_anything_but_what_its_form_calls_it() throws IOException {
        List<String> named = new ArrayList<>();
        for (Path template : templates().toList()) {
            FIELD.matcher(Files.readString(template)).results().map(each -> each.group()).filter(tag -> tag.contains(" label=")).forEach(named::add);
        }
        assertEquals(List.of(), named);
    }

    @Test
    void the_test_finds_what_it_looks_for() {
        for (String wrong : List.of("<p>Hello</p>", "<p>{x} een {y}</p>", "<img alt=\"A dog\">", "<a aria-label='menu'>{x}</a>",
                "{#if x}<b>{x}</b> of {/if}", "{#field label=\"Title of it\" /}", "{x.or('None')}", "<input placeholder=\"name{x}\">",
                "<p>SHA-256 sum</p>", "{x ?: 'no answer'}")) {
            assertTrue(!wordsIn(wrong).isEmpty(), wrong);
        }
        for (String right : List.of("<p class=\"a b\">{x} · {y}, ({z})</p>", "<p>SHA-256 <code>{x}</code></p>", "<h{level}>{x}</h{level}>",
                " aria-describedby=\"{x}-hint\" aria-invalid=\"true\"", "{#field as=\"textarea\" class=\"input wide\" /}", "{! A note !}",
                "{@org.wederhoor.web.form.Form form}{#if it.name == 'PERSON'}{x}{/if}", "<script type=\"application/ld+json\">{x}</script>")) {
            assertEquals(List.of(), wordsIn(right), right);
        }
        for (String wrong : List.of("<p style=\"color: red\">{x}</p>", "<style>p { }</style>", "<script>x()</script>",
                "<button onclick=\"x()\">{x}</button>", "<a href=\"javascript:x()\">{x}</a>", "<a {#if x}onfocus=\"y()\"{/if}>{x}</a>",
                "<script src=\"https://example.org/x.js\"></script>", "<img src=\"//example.org/x.png\">",
                "<link rel=\"stylesheet\" href=\"https://example.org/x.css\">")) {
            assertTrue(!inlineIn(wrong).isEmpty(), wrong);
        }
    }

    static Stream<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    private static List<String> wordsIn(String template) {
        List<String> words = new ArrayList<>();
        String source = template.replaceAll("(?s)\\{!.*?!\\}", "");
        QUTE.matcher(source).results().map(each -> each.group()).filter(each -> !each.startsWith("{@"))
                .forEach(each -> literalsIn(each, words));
        String html = withoutQute(source);
        if (ATTRIBUTES_ONLY.matcher(html).matches()) {
            html = "<i" + html + "></i>";
        }
        for (Element element : Jsoup.parse(html, "", Parser.xmlParser()).getAllElements()) {
            element.textNodes().stream().map(TextNode::text).filter(text -> hasLetters(text)).forEach(words::add);
            element.attributes().asList().stream().filter(each -> READ_OUT.contains(each.getKey()))
                    .map(Attribute::getValue).filter(TemplatesTest::hasLetters).forEach(words::add);
        }
        return words;
    }

    /** Words given to a tag or used when something is missing. */
    private static void literalsIn(String expression, List<String> words) {
        LITERAL.matcher(expression).results().forEach(each -> {
            String literal = each.group(2) == null ? each.group(3) : each.group(2);
            if (!"class".equals(each.group(1)) && WORDS.matcher(literal).find()) {
                words.add(literal);
            }
        });
    }

    private static List<String> inlineIn(String template) {
        List<String> inline = new ArrayList<>();
        for (Element element : Jsoup.parse(withoutQute(template), "", Parser.xmlParser()).getAllElements()) {
            boolean data = element.normalName().equals("script") && element.attr("type").equals("application/ld+json");
            if (element.normalName().equals("style")
                    || element.normalName().equals("script") && !data && (!element.hasAttr("src") || hasData(element))) {
                inline.add(element.outerHtml());
            }
            element.attributes().forEach(each -> {
                String value = each.getValue().strip().toLowerCase();
                boolean asset = each.getKey().equals("src")
                        || each.getKey().equals("href") && element.normalName().equals("link") && !element.attr("rel").equals("canonical");
                if (each.getKey().equals("style") || each.getKey().startsWith("on") || value.startsWith("javascript:")
                        || asset && value.matches("(https?:)?//.*")) {
                    inline.add(element.outerHtml());
                }
            });
        }
        return inline;
    }

    private static boolean hasData(Element element) {
        return element.childNodes().stream().anyMatch(child -> child instanceof DataNode data && !data.getWholeData().isBlank());
    }

    private static String withoutQute(String template) {
        return QUTE.matcher(template).replaceAll("");
    }

    private static boolean hasLetters(String text) {
        String rest = text;
        for (String name : ALLOWED) {
            rest = rest.replace(name, "");
        }
        return rest.codePoints().anyMatch(Character::isLetter);
    }
}
