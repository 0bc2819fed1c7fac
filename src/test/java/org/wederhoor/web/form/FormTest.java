package org.wederhoor.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;

class FormTest {

    private static final UUID KNOWN = Ids.next();

    @Test
    void a_limit_counts_characters_and_not_java_chars() {
        Form form = typed("word", "🦊".repeat(10));
        assertEquals("🦊".repeat(10), form.text("word", 10));
        assertFalse(form.hasProblems());
    }

    @Test
    void one_character_more_than_the_limit_is_a_problem_and_the_text_is_kept_whole() {
        Form form = typed("word", "🦊".repeat(11));
        assertEquals("🦊".repeat(11), form.text("word", 10));
        assertEquals(Set.of("word"), form.problems().keySet());
        assertEquals("🦊".repeat(11), form.value("word"));
    }

    @Test
    void a_limit_counts_what_is_kept_and_not_the_white_space_around_it() {
        assertFalse(problem("  " + "a".repeat(10) + "\r\n\r\n", 10));
    }

    @Test
    void windows_and_old_mac_line_ends_become_unix_ones() {
        assertEquals("a\nb\n\nc", typed("word", "a\r\nb\r\rc").text("word", 100));
    }

    @Test
    void letters_are_kept_composed() {
        assertEquals("Zoë", typed("word", "Zoe\u0308").text("word", 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"שלום עולם", "العربية", "a\u200fb", "👩‍👩‍👧‍👦 🏳️‍🌈", "e\u0301\u0323", "tab\there", "two\nlines", "“quoted” – dash"})
    void right_to_left_text_emoji_tabs_and_lines_are_kept(String text) {
        Form form = typed("word", text);
        assertEquals(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC), form.text("word", 100));
        assertFalse(form.hasProblems());
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x08, 0x0b, 0x0c, 0x1b, 0x7f, 0x80, 0x9f, 0xd800, 0xdfff})
    void a_control_character_is_refused_and_stays_in_the_form(int sign) {
        String text = "a" + (char) sign + "b";
        Form form = typed("word", text);
        form.text("word", 100);
        assertTrue(form.hasProblem("word"));
        assertEquals(text, form.value("word"));
    }

    @Test
    void the_first_problem_of_a_field_is_the_one_that_is_shown() {
        Form form = typed("word", "");
        Words first = language -> "first";
        form.problem("word", first);
        form.required("word", 10);
        assertEquals(first, form.problemOf("word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t "})
    void what_is_required_may_not_be_blank(String text) {
        Form form = typed("word", text);
        form.required("word", 10);
        assertEquals(WebProblem.REQUIRED, form.problemOf("word"));
        assertNull(typed("word", text).optional("word", 10));
    }

    @Test
    void a_field_that_is_not_there_reads_as_empty() {
        assertEquals("", Form.blank(Labels.NONE).text("word", 10));
        assertEquals(List.of(), Form.blank(Labels.NONE).values("word"));
    }

    @Test
    void each_text_of_a_repeated_field_has_its_own_problem() {
        Form form = new Form(Map.of("alias", List.of("good", "far too long", "", "also\u0001")), Labels.NONE);
        assertEquals(List.of("good", "far too long", "", "also\u0001"), form.texts("alias", 6));
        assertEquals(Set.of("alias-1", "alias-3"), form.problems().keySet());
    }

    @Test
    void away_from_its_field_a_problem_that_does_not_say_where_it_is_names_the_field() {
        Labels labels = Labels.NONE.with("alias", language -> "Other name").with("name", language -> "Name");
        Form form = new Form(Map.of("alias", List.of("good", "far too long")), labels);
        form.texts("alias", 6);
        form.required("word", 10);
        form.problem("name", language -> "Somebody has this name.");
        assertEquals(List.of("alias-1 Other name", "word word", "name null"), form.getSummary().stream()
                .map(each -> each.id() + " " + (each.label() == null ? null : each.label().in(Locale.ENGLISH))).toList());
    }

    @Test
    void markdown_that_is_nested_too_deep_to_be_shown_is_a_problem_and_stays_in_the_form() {
        Form form = typed("word", ">".repeat(20_000));
        assertEquals(">".repeat(20_000), form.markdown("word", 20_000));
        assertEquals(WebProblem.TOO_DEEP, form.problemOf("word"));
        Form fine = typed("word", " > - *a* \r\n");
        assertEquals("> - *a*", fine.markdown("word", 20_000));
        assertFalse(fine.hasProblems());
    }

    @Test
    void markdown_is_held_to_what_every_text_is() {
        Form form = typed("word", ">".repeat(2_000_000));
        form.markdown("word", 20_000);
        assertNotEquals(WebProblem.TOO_DEEP, form.problemOf("word"));
        Form control = typed("word", "a\u0000");
        control.markdown("word", 20_000);
        assertTrue(control.hasProblem("word"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  two  spaces ", "Zoe\u0308", "a\u00a0b", "\n new line\n", "tab\t", "ﬁ ligature", "“x”"})
    void a_quotation_is_kept_to_the_letter(String words) {
        Form form = typed("word", words);
        assertEquals(words, form.verbatim("word", 20));
        assertEquals(List.of(words), form.verbatims("word", 20));
        assertFalse(form.hasProblems());
    }

    @Test
    void of_a_quotation_only_the_line_ends_are_made_alike() {
        assertEquals(" a\nb\nc ", typed("word", " a\r\nb\rc ").verbatim("word", 20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n\t "})
    void a_quotation_of_white_space_is_none(String words) {
        assertEquals("", typed("word", words).verbatim("word", 20));
        assertEquals(List.of(""), typed("word", words).verbatims("word", 20));
    }

    @Test
    void a_quotation_has_a_limit_and_no_control_characters() {
        Form form = new Form(Map.of("word", List.of("good", "a".repeat(6) + " ", "", "b\u0000")), Labels.NONE);
        assertEquals(List.of("good", "aaaaaa ", "", "b\u0000"), form.verbatims("word", 6));
        assertEquals(Set.of("word-1", "word-3"), form.problems().keySet());
        form.verbatim("word", 3);
        assertTrue(form.hasProblem("word"));
    }

    private enum Choice {
        ONE, TWO
    }

    @Test
    void a_choice_is_one_of_the_constants_to_the_letter() {
        assertEquals(Choice.TWO, typed("choice", "TWO").choice("choice", Choice.class));
        for (String wrong : List.of("", "two", "THREE", "TWO ")) {
            Form form = typed("choice", wrong);
            assertNull(form.choice("choice", Choice.class));
            assertEquals(WebProblem.CHOOSE, form.problemOf("choice"), wrong);
        }
    }

    @Test
    void no_choice_is_fine_where_it_is_optional_and_a_wrong_one_is_not() {
        Form none = typed("choice", "");
        assertNull(none.optionalChoice("choice", Choice.class));
        assertFalse(none.hasProblems());
        Form wrong = typed("choice", "THREE");
        assertNull(wrong.optionalChoice("choice", Choice.class));
        assertTrue(wrong.hasProblem("choice"));
    }

    @Test
    void a_reference_is_what_is_found_under_its_id() {
        assertEquals("found", typed("party", KNOWN.toString()).reference("party", FormTest::find));
        for (String wrong : List.of("", "1", Ids.next().toString(), "'; drop table party")) {
            Form form = typed("party", wrong);
            assertNull(form.reference("party", FormTest::find));
            assertEquals(WebProblem.CHOOSE, form.problemOf("party"), wrong);
        }
        Form none = typed("party", "");
        assertNull(none.optionalReference("party", FormTest::find));
        assertFalse(none.hasProblems());
    }

    @Test
    void references_come_once_each_and_unknown_ones_are_a_problem() {
        Form form = new Form(Map.of("party", List.of(KNOWN.toString(), KNOWN.toString(), Ids.next().toString())), Labels.NONE);
        assertEquals(List.of("found"), form.references("party", FormTest::find));
        assertTrue(form.hasProblem("party"));
    }

    @Test
    void a_version_that_is_missing_or_no_number_is_one_that_no_row_has() {
        assertEquals(7, typed("version", "7").version());
        for (String wrong : List.of("", "seven", "99999999999", "1.0")) {
            assertEquals(-1, typed("version", wrong).version(), wrong);
        }
        assertEquals(-1, Form.blank(Labels.NONE).version());
    }

    @Test
    void a_creation_form_without_an_id_makes_nothing() {
        assertEquals(KNOWN, typed("id", KNOWN.toString()).newId());
        assertThrows(Missing.class, () -> typed("id", "x").newId());
        assertThrows(Missing.class, () -> Form.blank(Labels.NONE).newId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "ftp://example.org/", "//example.org", "http:/x", "example.org",
        "https://", "https://exa mple.org", "file:///etc/passwd"})
    void only_whole_addresses_of_the_web_are_taken(String wrong) {
        Form form = typed("address", wrong);
        assertNull(form.webAddress("address"));
        assertEquals(WebProblem.WEB_ADDRESS, form.problemOf("address"));
    }

    @Test
    void an_address_of_the_web_is_kept_as_typed() {
        assertEquals("https://example.org/a?b=c#d", typed("address", " https://example.org/a?b=c#d ").webAddress("address"));
        assertNull(typed("address", "").webAddress("address"));
    }

    @Test
    void a_form_that_somebody_else_overtook_is_a_conflict_and_one_to_mend_is_not() {
        Form form = typed("title", "mine");
        form.problem("title", WebProblem.REQUIRED);
        assertEquals(422, form.refusedStatus());
        Conflict conflict = form.outdated(7);
        assertEquals(409, form.refusedStatus());
        assertEquals(7, form.version());
        conflict.differs("same\nlines ", "same\r\nlines", "summary");
        conflict.differs("theirs", "mine", "title");
        assertEquals(List.of(new Difference(List.of("title"), "theirs", "mine", Map.of(), false)), form.getConflict().getDifferences());
    }

    private static String find(UUID id) {
        return id.equals(KNOWN) ? "found" : null;
    }

    private static boolean problem(String text, int limit) {
        Form form = typed("word", text);
        form.text("word", limit);
        return form.hasProblems();
    }

    private static Form typed(String name, String value) {
        return new Form(new LinkedHashMap<>(Map.of(name, List.of(value))), Labels.NONE);
    }
}
