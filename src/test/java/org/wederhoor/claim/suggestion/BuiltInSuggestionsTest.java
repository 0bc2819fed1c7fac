package org.wederhoor.claim.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.NamedParty;
import org.wederhoor.source.text.PlacedText;

/** What is suggested for the five articles of the built-in dossier, against what was read off them. Skipped without them. */
class BuiltInSuggestionsTest {

    private static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final List<Expected> EXPECTED = List.of(
            new Expected("R1", "S0", "huawei", Stance.DENIES, "devolkskrant", "In every country where we do business"),
            new Expected("R1", "S3", "huawei", Stance.DENIES, "devolkskrant", "In every country where we do business"),
            new Expected("R1", "S2", "huawei", Stance.DENIES, "devolkskrant", "We comply with laws and rules"),
            new Expected("R1", "S2", "huawei", Stance.DENIES, "devolkskrant", "keeps the door closed"),
            new Expected("R2", "S1", "huawei", Stance.DECLINES, null, "We do not respond to stories"),
            new Expected("R2", "S1", "huawei", Stance.DECLINES, null, "It is also known that the three"),
            new Expected("R3", "S1", "huawei", Stance.DENIES, null, "Huawei continues to refuse the accusation"),
            new Expected("R4", "S4", "huawei", Stance.DENIES, "guardian", "We have never been accused"),
            new Expected("R5", "S0", "aivd", Stance.DECLINES, "afp", "does not comment on possible individual cases"),
            new Expected("R5", "S1", "aivd", Stance.DECLINES, null, "does not comment on possible individual cases."),
            new Expected("R5", "S3", "aivd", Stance.DECLINES, "afp", "does not comment on possible individual cases"),
            new Expected("R6", "S2", "aivd", Stance.DECLINES, null, "A spokesman for the AIVD said the agency would not comment"),
            new Expected("R7", "S0", "aivd", Stance.DECLINES, "devolkskrant", "Volkskrant said the AIVD refused"),
            new Expected("R7", "S3", "aivd", Stance.DECLINES, "devolkskrant", "Volkskrant said the AIVD refused"),
            new Expected("R8", "S2", "kpn", Stance.DECLINES, null, "KPN and VodafoneZiggo declined to comment"),
            new Expected("R9", "S2", "vodafoneziggo", Stance.DECLINES, null, "KPN and VodafoneZiggo declined to comment"),
            new Expected("R10", "S2", "tmobiletele2", Stance.UNAWARE, null, "T-Mobile/Tele2 said it was not aware"),
            new Expected("R11", "S4", "kpn", Stance.CONFIRMS, null, "never observed that Huawei took client information,"),
            new Expected("R11", "S4", "kpn", Stance.CONFIRMS, null, "unauthorized, uncontrolled, or unlimited access"),
            new Expected("R12", "S2", "aivd", Stance.OTHER, null, "undesirable for the Netherlands"),
            new Expected("R13", "S2", "kpn", Stance.OTHER, null, "KPN said last month it would exclude Huawei equipment"),
            new Expected("R14", "S0", "kpn", Stance.OTHER, null, "KPN said in April that it had signed a deal"),
            new Expected("R14", "S3", "kpn", Stance.OTHER, null, "KPN said in April that it had signed a deal"));

    /** @param begins how one of its passages begins */
    private record Expected(String statement, String source, String party, Stance stance, String saidTo, String begins) {
    }

    private List<NamedParty> parties;
    private Map<String, String> articles;

    @BeforeEach
    void read() throws IOException {
        assumeTrue(Files.isDirectory(ARTICLES), "no articles at " + ARTICLES.toAbsolutePath().normalize());
        parties = new ArrayList<>();
        for (JsonNode party : file("parties")) {
            List<String> aliases = new ArrayList<>();
            party.path("aliases").forEach(alias -> aliases.add(alias.asText()));
            parties.add(new NamedParty(id(party.get("key").asText()), party.get("name").asText(), aliases,
                    party.get("kind").asText().equals("NEWS_OUTLET")));
        }
        articles = new java.util.TreeMap<>();
        for (JsonNode source : file("sources")) {
            if (source.path("archived").asBoolean()) {
                articles.put(source.get("key").asText(), Files.readString(ARTICLES.resolve(source.get("file").asText()))
                        .replace("\r\n", "\n"));
            }
        }
    }

    @Test
    void every_statement_of_the_dossier_is_found_wherever_it_is_read() {
        for (Expected expected : EXPECTED) {
            assertTrue(find(expected).isPresent(), expected + " is not among " + words(expected.source));
        }
    }

    @Test
    void no_more_is_proposed_than_the_dossier_holds() {
        long held = EXPECTED.stream().map(each -> each.statement + each.source).distinct().count();
        long proposed = articles.values().stream().mapToLong(each -> suggest(each).size()).sum();
        assertEquals(20, held);
        assertTrue(proposed - held <= 2, proposed + " proposals for " + held + " statements");
    }

    @Test
    void one_reply_told_in_several_sentences_is_one_suggestion() {
        Suggested toldBefore = find(expected("R1", "We comply with laws and rules")).orElseThrow();
        assertEquals(toldBefore, find(expected("R1", "keeps the door closed")).orElseThrow());
        assertEquals("A Huawei spokesperson", toldBefore.spokesperson());
        Suggested acknowledged = find(expected("R11", "never observed")).orElseThrow();
        assertEquals(acknowledged, find(expected("R11", "unauthorized, uncontrolled")).orElseThrow());
        assertEquals("On April 19", words("S4", acknowledged.dateWords()));
    }

    @Test
    void two_statements_of_one_party_in_one_article_stay_two() {
        assertTrue(!find(expected("R2", "We do not respond")).equals(find(expected("R3", "Huawei continues"))));
        assertTrue(!find(expected("R6", "A spokesman")).equals(find(expected("R12", "undesirable"))));
        assertEquals("In April", words("S2", find(expected("R12", "undesirable")).orElseThrow().dateWords()));
    }

    @Test
    void spokespeople_are_named() {
        for (String source : List.of("S0", "S1", "S3")) {
            Suggested found = find(EXPECTED.stream().filter(each -> each.statement.equals("R5") && each.source.equals(source))
                    .findFirst().orElseThrow()).orElseThrow();
            assertEquals("Hilbert Bredemeijer", found.spokesperson());
        }
    }

    @Test
    void one_statement_in_two_articles_is_seen_to_be_one() {
        assertEquals(Optional.of(SameStatement.Reason.SAME_WORDS), same("R1", "S0", "R1", "S3"));
        assertEquals(Optional.of(SameStatement.Reason.SAME_OCCASION), same("R1", "S0", "R1", "S2"));
        assertEquals(Optional.of(SameStatement.Reason.SAME_WORDS), same("R5", "S0", "R5", "S1"));
        assertEquals(Optional.of(SameStatement.Reason.SAME_WORDS), same("R5", "S0", "R5", "S3"));
        assertEquals(Optional.of(SameStatement.Reason.SAME_WORDS), same("R14", "S0", "R14", "S3"));
    }

    @Test
    void different_statements_of_one_party_are_kept_apart() {
        assertEquals(Optional.empty(), same("R2", "S1", "R3", "S1"));
        assertEquals(Optional.empty(), same("R8", "S2", "R11", "S4"));
        assertEquals(Optional.empty(), same("R13", "S2", "R14", "S0"));
        assertEquals(Optional.empty(), same("R1", "S2", "R4", "S4"));
        assertEquals(Optional.empty(), same("R5", "S0", "R7", "S0"));
        assertEquals(Optional.empty(), same("R1", "S0", "R3", "S1"));
    }

    private Optional<SameStatement.Reason> same(String one, String oneSource, String other, String otherSource) {
        return SameStatement.maybe(find(one, oneSource), articles.get(oneSource), find(other, otherSource),
                articles.get(otherSource));
    }

    private Suggested find(String statement, String source) {
        Suggested found = find(EXPECTED.stream().filter(each -> each.statement.equals(statement) && each.source.equals(source))
                .findFirst().orElseThrow()).orElse(null);
        assertNotNull(found, statement + " in " + source);
        return found;
    }

    private static Expected expected(String statement, String begins) {
        return EXPECTED.stream().filter(each -> each.statement.equals(statement) && each.begins.startsWith(begins)).findFirst()
                .orElseThrow();
    }

    private Optional<Suggested> find(Expected expected) {
        String text = articles.get(expected.source);
        PlacedText placed = new PlacedText(text);
        return suggest(text).stream().filter(each -> id(expected.party).equals(each.party()) && each.stance() == expected.stance
                && (expected.saidTo == null ? each.saidTo() == null : id(expected.saidTo).equals(each.saidTo()))
                && each.passages().stream().anyMatch(passage -> placed.slice(passage.range()).startsWith(expected.begins)))
                .findFirst();
    }

    private List<Suggested> suggest(String text) {
        return Suggester.suggest(text, List.of(), parties);
    }

    private List<String> words(String source) {
        return suggest(articles.get(source)).stream().map(each -> LabelledCases.words(each, articles.get(source))).toList();
    }

    private String words(String source, org.wederhoor.source.text.TextRange range) {
        return new PlacedText(articles.get(source)).slice(range);
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode file(String name) {
        try (var file = BuiltInSuggestionsTest.class.getResourceAsStream("/built-in/huawei/" + name + ".yaml")) {
            return YAML.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
