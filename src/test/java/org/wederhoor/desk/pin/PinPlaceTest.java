package org.wederhoor.desk.pin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinPlaceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '#', value = {
        "One. Two! Three?#One.|Two!|Three?",
        "Same. Same. Other.#Same.|Other.",
        "KPN **denied** it. It [said so](https://example.org).#KPN denied it.|It said so.",
        "First paragraph\\n\\nSecond one.#First paragraph|Second one.",
        "- An item. With two.\\n- Another#An item.|With two.|Another",
        "1. An item\\n   - within it\\n2. Another#An item|within it|Another",
        "> Quoted words.\\n\\nOurs.#Quoted words.|Ours.",
        "Head\\n====\\n\\nBody.#Head|Body.",
        "Dhr. De Vries zei niets. ’s Avonds wel.#Dhr. De Vries zei niets.|’s Avonds wel.",
        "Am 3. Mai 2021 widersprach das Amt. Danach nicht.#Am 3. Mai 2021 widersprach das Amt.|Danach nicht.",
        "שלום לכולם. Ja 🦊.#שלום לכולם.|Ja 🦊.",
        "No full stop#No full stop",
        "''#''"})
    void the_sentences_of_a_rationale_are_those_that_readers_get(String typed, String sentences) {
        List<String> expected = sentences.isEmpty() ? List.of() : Arrays.asList(sentences.split("\\|"));
        assertEquals(expected, PinPlace.sentences(typed.replace("\\n", "\n")).toList());
    }
}
