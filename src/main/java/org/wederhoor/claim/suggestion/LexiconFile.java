package org.wederhoor.claim.suggestion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.wederhoor.claim.Stance;

/** A language's file as it is written; {@code en.yaml} explains it. Every list of words is one string, parted by spaces. */
record LexiconFile(String function, String determiners, String definite, String possessives, String pronouns, String
        people, String prepositions, String belonging, String conjunctions, String joiners, String plus, String relatives,
        String subordinators, String alternatives, String infinitive, String pointing, String conditionals, String mayBe,
        String negations, String auxiliaries, String adverbs, String continuing, String speakers, String roles, String
        offices, String titles, String organisations, String institutions, String outlets, String anonymous, String
        documents, String addressing, String particles, String sentence, String nouns, List<String> dates, Map<String,
        String> sets, List<CueFile> cues) {

    private static final ObjectMapper YAML = YAMLMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

    /**
     * @param stance null where the cue only says that something was said
     * @param state  the words say how the party is, not what it said: a cue only in the present tense and of a known party
     * @param agent  the pattern itself names who it is done by
     */
    record CueFile(CueKind kind, Stance stance, boolean state, boolean agent, List<String> patterns) {
    }

    /** @throws UncheckedIOException when there is no file for {@code language}, or it says something that is not known here */
    static LexiconFile read(String language) {
        String path = "/suggestion/" + language + ".yaml";
        try (InputStream file = LexiconFile.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IOException("there is no " + path);
            }
            return YAML.readValue(file, LexiconFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }
}
