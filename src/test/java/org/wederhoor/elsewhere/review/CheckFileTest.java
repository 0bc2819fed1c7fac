package org.wederhoor.elsewhere.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.wederhoor.web.Refused;

class CheckFileTest {

    private static final String REVIEW = "{'@context':'https://schema.org','@type':'ClaimReview','url':'https://check.example/a',"
            + "'claimReviewed':'Is \\\"de brug\\\" gesloten?','author':{'@type':'Organization','name':'Ostaria Check','url':'https://check.example'},"
            + "'datePublished':'2021-03-04T00:00:00Z','inLanguage':'nl','itemReviewed':{'@type':'Claim','datePublished':'2021-04-01',"
            + "'author':{'name':'several sources'},'appearance':[{'url':'https://post.example/1'},'1','foto.jpg']},"
            + "'reviewRating':{'ratingValue':-1,'bestRating':-1,'worstRating':'-1','alternateName':'Grotendeels onwaar'}}";

    private static final class Read implements CheckRows {

        private final List<CheckWords> taken = new ArrayList<>();
        private final List<String> refused = new ArrayList<>();
        private final List<Long> numbers = new ArrayList<>();

        @Override
        public void taken(long number, CheckWords words) {
            taken.add(words);
            numbers.add(number);
        }

        @Override
        public void refused(long number, String address, RowProblem why) {
            refused.add(number + " " + address + " " + why);
        }
    }

    private static String quoted(String json) {
        return json.replace('\'', '"');
    }

    private static Read read(byte[] bytes, URI base, Map<CheckPart, Integer> columns) {
        try {
            Read read = new Read();
            CheckFile.of(() -> new ByteArrayInputStream(bytes), base).read(columns, read);
            return read;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Read read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), null, Map.of());
    }

    private static void refused(FileProblem why, String text) {
        assertEquals(why, assertThrows(Refused.class, () -> read(text)).words());
    }

    @Test
    void a_review_is_read_in_its_own_words() {
        CheckWords words = read(quoted(REVIEW)).taken.get(0);
        assertEquals("Is \"de brug\" gesloten?", words.get(CheckPart.CLAIM));
        assertEquals("several sources", words.get(CheckPart.CLAIMANT));
        assertEquals("2021-04-01", words.get(CheckPart.CLAIMED_ON));
        assertEquals("https://post.example/1\n1\nfoto.jpg", words.get(CheckPart.APPEARANCE));
        assertEquals("Ostaria Check", words.get(CheckPart.PUBLISHER));
        assertEquals("https://check.example", words.get(CheckPart.SITE));
        assertEquals("Grotendeels onwaar", words.get(CheckPart.RATING));
        assertEquals("-1", words.get(CheckPart.RATING_VALUE));
        assertEquals("-1", words.get(CheckPart.RATING_BEST));
        assertEquals("-1", words.get(CheckPart.RATING_WORST));
        assertEquals("2021-03-04T00:00:00Z", words.get(CheckPart.REVIEWED_ON));
    }

    @Test
    void reviews_stand_in_arrays_graphs_feeds_and_lines() {
        String one = quoted(REVIEW);
        assertEquals(2, read("[" + one + "," + one + "]").taken.size());
        assertEquals(1, read(quoted("{'@graph':[{'@type':'WebPage'}," + REVIEW + "]}")).taken.size());
        assertEquals(3, read(quoted("{'@type':'DataFeed','dataFeedElement':[{'item':[" + REVIEW + "," + REVIEW + "]},{'item':" + REVIEW + "}]}"))
                .taken.size());
        assertEquals(List.of(1L, 2L, 4L), read(one + "\n" + one + "\r\n\n" + one + "\n").numbers);
        assertEquals(1, read(quoted("{'@type':'NewsArticle','review':" + REVIEW + "}")).taken.size());
    }

    @Test
    void a_graph_says_by_an_id_who_published() {
        CheckWords words = read(quoted("{'@graph':[{'@type':['ClaimReview'],'url':'https://check.example/b','claimReviewed':'X is Y',"
                + "'author':{'@id':'#us'},'reviewRating':{'@id':'#r'}},{'@id':'#us','name':'Ostaria'},{'@id':'#r','alternateName':'Falso'}]}")).taken.get(0);
        assertEquals("Ostaria", words.get(CheckPart.PUBLISHER));
        assertEquals("Falso", words.get(CheckPart.RATING));
    }

    @Test
    void so_does_another_block_of_the_page() {
        String block = "<script type='application/ld+json'>";
        Read read = read(block + quoted("{'@type':'Organization','@id':'#us','name':'Ostaria'}</script>" + block
                + "{'@type':'ClaimReview','url':'https://check.example/b','claimReviewed':'X is Y','author':{'@id':'#us'}}</script>"));
        assertEquals("Ostaria", read.taken.get(0).get(CheckPart.PUBLISHER));
    }

    @Test
    void the_api_gives_several_reviews_of_one_claim_without_scale_or_appearance() {
        Read read = read(quoted("{'claims':[{'text':'Ostaria liegt','claimant':'facebook.com','claimDate':'2020-01-01T00:00:00Z','claimReview':["
                + "{'publisher':{'name':'A','site':'a.example'},'url':'https://a.example/1','title':'T','reviewDate':'2020-02-02T00:00:00Z',"
                + "'textualRating':'Falso','languageCode':'es'},{'publisher':{'site':'b.example'},'url':'https://b.example/1',"
                + "'textualRating':'','languageCode':''}]}],'nextPageToken':'x'}"));
        assertEquals(2, read.taken.size());
        assertEquals("facebook.com", read.taken.get(1).get(CheckPart.CLAIMANT));
        assertEquals("a.example", read.taken.get(0).get(CheckPart.SITE));
        assertEquals("Falso", read.taken.get(0).get(CheckPart.RATING));
        assertEquals("", read.taken.get(1).get(CheckPart.RATING));
        assertEquals("", read.taken.get(0).get(CheckPart.APPEARANCE));
    }

    @Test
    void a_page_has_them_in_several_blocks_and_a_broken_one_is_named() {
        String block = "<script type='application/ld+json'>";
        Read read = read(("<!doctype html><html><head>" + block + "<!--" + quoted(REVIEW) + "--></script><script>var a = 1</script>" + block
                + "{broken</script>" + block + quoted("[{'@type':'BreadcrumbList'}," + REVIEW.replace("https://check.example/a", "/b") + "]")
                + "</script></head><body>x").getBytes(StandardCharsets.UTF_8), URI.create("https://check.example/page"), Map.of());
        assertEquals(List.of("https://check.example/a", "https://check.example/b"), read.taken.stream().map(each -> each.get(CheckPart.ADDRESS)).toList());
        assertEquals(List.of("2  BROKEN"), read.refused);
    }

    @Test
    void a_table_is_read_by_the_columns_that_an_editor_names() throws IOException {
        byte[] table = "\uFEFFText;Review URL;Textual Rating;Odd\n\"He said \"\"no\"\";\nyes\";https://a.example/1;Falsch;1\n;https://a.example/2;x;\n\n"
                .getBytes(StandardCharsets.UTF_8);
        CheckFile file = CheckFile.of(() -> new ByteArrayInputStream(table), null);
        assertEquals(List.of("Text", "Review URL", "Textual Rating", "Odd"), file.header());
        Map<CheckPart, Integer> columns = CheckFile.guessed(file.header());
        assertEquals(Map.of(CheckPart.CLAIM, 0, CheckPart.ADDRESS, 1, CheckPart.RATING, 2), columns);
        Read read = read(table, null, columns);
        assertEquals("He said \"no\";\nyes", read.taken.get(0).get(CheckPart.CLAIM));
        assertEquals(List.of("4 https://a.example/2 NO_CLAIM"), read.refused);
        refused(FileProblem.COLUMNS, "Text;Review URL\nx;y\n");
    }

    @Test
    void what_is_not_taken_is_named_with_its_reason() {
        String there = "https://check.example/a";
        String lines = String.join("\n", REVIEW, REVIEW.replace(there, ""), REVIEW.replace(there, "javascript:alert(1)"),
                REVIEW.replace("Grotendeels", "a\\u0000b"), REVIEW.replace("Is ", " ".repeat(1) + "x".repeat(5_001)), "{'a':1}", "{oops",
                REVIEW.replaceFirst("'claimReviewed':'[^,]*',", "'claimReviewed':'  ',"));
        Read read = read(quoted(lines));
        assertEquals(1, read.taken.size());
        assertEquals(List.of("2  NO_ADDRESS", "3 javascript:alert(1) NO_WEB_ADDRESS", "4 https://check.example/a SIGNS",
                "5 https://check.example/a TOO_LONG", "6  NO_REVIEW", "7  BROKEN", "8 https://check.example/a NO_CLAIM"), read.refused);
    }

    @Test
    void a_long_rating_and_words_from_right_to_left_stay_to_the_letter() {
        String rating = "\u202B" + "خبر ".repeat(300) + "\u202C";
        assertEquals(rating.strip(), read(quoted(REVIEW).replace("Grotendeels onwaar", rating)).taken.get(0).get(CheckPart.RATING));
    }

    @Test
    void files_that_hold_no_checks_are_refused_in_words() {
        refused(FileProblem.EMPTY, " \n");
        refused(FileProblem.UNKNOWN, "just words");
        refused(FileProblem.UNKNOWN, "PK\0\0\0,\0");
        refused(FileProblem.BROKEN, quoted("[" + REVIEW + ","));
        refused(FileProblem.BROKEN, "{\"a\":");
        refused(FileProblem.NO_REVIEWS, "{\"a\":1}");
        refused(FileProblem.NO_REVIEWS, "<html><body>No ClaimReview here");
        refused(FileProblem.TOO_DEEP, "[".repeat(10_000));
        refused(FileProblem.TOO_DEEP, "{\"a\":".repeat(10_000));
        refused(FileProblem.TOO_LONG, "{\"a\":\"" + "x".repeat(1_100_000) + "\"}");
        refused(FileProblem.UNKNOWN, "\u0001\u0002");
    }

    @Test
    void other_encodings_are_read_by_their_mark_and_bytes_that_are_none_are_named() {
        assertEquals(1, read(("\uFEFF" + quoted(REVIEW)).getBytes(StandardCharsets.UTF_16LE), null, Map.of()).taken.size());
        Read read = read(quoted(REVIEW).replace("Grotendeels", "Caf\u00e9").getBytes(Charset.forName("windows-1252")), null, Map.of());
        assertEquals(List.of("1 https://check.example/a SIGNS"), read.refused);
    }

    @Test
    void dates_say_a_day_where_they_can_be_read_in_one_way() {
        for (String each : List.of("2021-03-04", "2021-03-04T00:00:00Z", "2021-03-04T23:30:00-08:00", "2021/3/4", "20210304", "4 March 2021", "Mar 4, 2021",
                "Thu, 04 Mar 2021 10:00:00 GMT", "March 4, 2021 10:00")) {
            assertEquals("2021-03-04", CheckDay.of(each).map(Object::toString).orElse("none"), each);
        }
        for (String each : List.of("", "3/4/2021", "2021", "2021-02-30", "gisteren", "9".repeat(200))) {
            assertTrue(CheckDay.of(each).isEmpty(), each);
        }
    }

    @Test
    void only_languages_that_exist_are_taken_for_one() {
        assertEquals(List.of("nl", "en-US", "pt-BR", "", "", "", ""), List.of("nl", "en-us", "pt_BR", "english", "xx", "nl, en", "").stream()
                .map(CheckLanguage::of).toList());
    }
}
