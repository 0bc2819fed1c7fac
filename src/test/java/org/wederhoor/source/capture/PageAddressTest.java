package org.wederhoor.source.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An address is read in one way, and refused where there would be two. */
class PageAddressTest {

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "https://www.example.nl https://www.example.nl/",
        "HTTPS://WWW.Example.NL:443/A/b?C=d https://www.example.nl/A/b?C=d",
        "http://example.com.:80/ http://example.com/",
        "http://example.com:/a http://example.com/a",
        "http://example.com/a#b http://example.com/a",
        "http://example.com?a=b http://example.com/?a=b",
        "http://example.com/?a=b?c#d?e http://example.com/?a=b?c",
        "http://bücher.example/é http://xn--bcher-kva.example/%C3%A9",
        "http://xn--bcher-kva.example/ http://xn--bcher-kva.example/",
        "http://faß.example/ http://xn--fa-hia.example/",
        "http://例え。テスト/ http://xn--r8jz45g.xn--zckzah/",
        "http://r3---sn-5hne.example/ http://r3---sn-5hne.example/",
        "http://example.com/a%2fb%zz|c http://example.com/a%2fb%25zz%7Cc",
        "http://example.com/a\\b?c\\d[1] http://example.com/a%5Cb?c%5Cd[1]",
        "http://example.com/[a]/😀 http://example.com/%5Ba%5D/%F0%9F%98%80",
        "http://example.com/a/../b http://example.com/a/../b",
        "http://example.com/@me:you http://example.com/@me:you",
        "http://1.1.1.1/ http://1.1.1.1/",
        "http://1.example/ http://1.example/"})
    void an_address_has_one_form(String typed, String read) {
        assertEquals(read, PageAddress.of(typed).uri().toString());
    }

    @Test
    void spaces_within_a_path_are_kept_and_those_around_an_address_are_not() {
        assertEquals("http://example.com/a%20b", PageAddress.of("\n http://example.com/a b ").uri().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "ftp://example.com/ SCHEME", "javascript:alert(1) SCHEME", "data:text/html,x SCHEME", "file:///etc/passwd SCHEME",
        "jar:http://example.com/a!/b SCHEME", "view-source:https://example.com SCHEME", "localhost:8080 SCHEME",
        "example.com ADDRESS", "www.example.com/a ADDRESS", "http:example.com ADDRESS", "http:/example.com ADDRESS",
        "http:///example.com ADDRESS", "http:// ADDRESS", "//example.com/ ADDRESS", "http:\\\\example.com ADDRESS",
        "http://example.com\\@127.0.0.1/ ADDRESS", "http://127.0.0.1\\.example.com/ ADDRESS",
        "http://example.com:8080/ PORT", "http://example.com:443/ PORT", "https://example.com:80/ PORT",
        "http://example.com:080/ PORT",
        "http://example.com:65616/ PORT", "http://[::1]:22/ PORT",
        "http://me@example.com/ USER_INFO", "http://me:word@example.com/ USER_INFO", "http://example.com@127.0.0.1/ USER_INFO",
        "http://@example.com/ USER_INFO", "http://a@b@example.com/ USER_INFO"})
    void what_is_no_address_of_a_page_is_refused_by_its_rule(String typed, CaptureRefusal reason) {
        refused(reason, typed);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2130706433", "0177.0.0.1", "0x7f.0.0.1", "0x7f000001", "127.1", "127.0.1", "017700000001", "127.0.0.01", "256.0.0.1",
        "1.2.3.4.5", "127.0.0.0x1", "0x", "4294967297", "example.1", "example.0x7f", "127.0.0.1..", "１２７.１", "0x7F.1.",
        "%31%32%37.0.0.1", "127%2e0.0.1", "example%00.com", "example.com%2f", "[::1%25eth0]", "[fe80::1%eth0]", "[::1", "::1",
        "[127.0.0.1]",
        "[v1.a]", "[]", "[::1]a", "a[::1]", "[:::1]", "[1:2:3:4:5:6:7:8:9]", "-a.example", "a-.example", "a..example",
        ".example", ".",
        "exa mple.com", "a_b.example", "exa<mple", "example.com:80:80", "ex*mple.com", "xn--a.example", "a\u202Eb.example"})
    void a_host_that_can_be_read_in_two_ways_or_none_is_refused(String host) {
        refused(CaptureRefusal.HOST, "http://" + host + "/");
    }

    @Test
    void a_host_of_more_than_253_characters_or_63_in_a_part_is_refused() {
        assertEquals(63, PageAddress.of("http://" + "a".repeat(63) + "/").host().name().length());
        refused(CaptureRefusal.HOST, "http://" + "a".repeat(64) + ".example/");
        refused(CaptureRefusal.HOST, "http://" + "a.".repeat(126) + "ab/");
    }

    @Test
    void control_characters_anywhere_are_refused() {
        for (String each : new String[] {"\t", "\r", "\n", "\0", "\u0085"}) {
            refused(CaptureRefusal.ADDRESS, "http://exa" + each + "mple.com/");
            refused(CaptureRefusal.ADDRESS, "http://example.com/a" + each + "b");
        }
    }

    @Test
    void an_address_without_end_is_refused() {
        String head = "http://example.com/";
        assertEquals(8_000, PageAddress.of(head + "a".repeat(8_000 - head.length())).uri().toString().length());
        refused(CaptureRefusal.ADDRESS, head + "a".repeat(8_001 - head.length()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ' ', value = {
        "http://b.example/c http://b.example/c", "//b.example https://b.example/", "/x https://a.example/x",
        "x https://a.example/p/x",
        "./x https://a.example/p/x", "../x https://a.example/x", "../../../x https://a.example/x",
        "x/../y?z https://a.example/p/y?z",
        "? https://a.example/p/q?", "?x=y https://a.example/p/q?x=y", "#x https://a.example/p/q?r",
        "x?y:z/../w https://a.example/p/x?y:z/../w", ". https://a.example/p/", ".. https://a.example/",
        "/a|b https://a.example/a%7Cb", "/\\b.example https://a.example/%5Cb.example",
        "\\\\b.example https://a.example/p/%5C%5Cb.example"})
    void a_redirect_leads_where_the_standard_says(String location, String to) {
        assertEquals(to, PageAddress.of("https://a.example/p/q?r").redirectedTo(location).uri().toString());
    }

    @Test
    void a_redirect_may_be_written_in_utf_8_or_in_latin_1() {
        PageAddress page = PageAddress.of("https://a.example/");
        String utf8 = new String("/één".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        assertEquals("https://a.example/%C3%A9%C3%A9n", page.redirectedTo(utf8).uri().toString());
        assertEquals("https://a.example/%C3%A9%C3%A9n", page.redirectedTo("/één").uri().toString());
    }

    @Test
    void the_last_part_of_the_path_is_the_name_of_the_file() {
        assertEquals("één verslag+.pdf", PageAddress.of("http://a.example/x/%C3%A9%C3%A9n%20verslag+.pdf?y=/z").fileName());
        assertEquals("etcpasswd", PageAddress.of("http://a.example/etc%2Fpasswd%00").fileName());
        assertEquals("100%", PageAddress.of("http://a.example/100%").fileName());
        assertEquals(200, PageAddress.of("http://a.example/" + "😀".repeat(300)).fileName().codePoints().count());
        assertNull(PageAddress.of("http://a.example/x/").fileName());
        assertNull(PageAddress.of("http://a.example/%FF").fileName());
    }

    private static void refused(CaptureRefusal reason, String typed) {
        assertEquals(reason, assertThrows(NotCaptured.class, () -> PageAddress.of(typed)).reason(), typed);
    }
}
