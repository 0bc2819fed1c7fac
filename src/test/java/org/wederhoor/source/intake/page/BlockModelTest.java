package org.wederhoor.source.intake.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.wederhoor.source.intake.page.BlockTrees.Example;

class BlockModelTest {

    @ParameterizedTest
    @CsvSource({"0, 0, 0.731", "0, 1, 0.5", "0.2, 0, 0.731", "0.3, 0, 0.269", "1, 1, 0.269"})
    void a_tree_asks_how_much_there_is_of_a_sign(double linked, double sentence, double likely) {
        BlockModel model = new BlockModel(List.of("1.0", "LINKED 0.2 SENTENCE 0.5 0 -1 -2"));
        assertEquals(likely, model.of(signs(linked, sentence)), 0.001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NO_SUCH_SIGN 0.2 1 2", "LINKED 0.2 1", "LINKED 0.2 1 2 3", "LINKED much 1 2", "LINKED"})
    void what_is_no_whole_tree_is_refused(String line) {
        assertThrows(RuntimeException.class, () -> new BlockModel(List.of(line)));
    }

    /** Either sign alone speaks for the article and both or none against it, which no sum of weights can say. */
    @Test
    void trees_learn_what_signs_mean_together() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            double linked = i % 2;
            double sentence = i / 2 % 2;
            examples.add(new Example(signs(linked, sentence), linked != sentence || i % 40 == 0, 1));
        }
        List<String> lines = BlockTrees.learn(examples, 60);
        BlockModel model = new BlockModel(lines);
        assertTrue(model.of(signs(0, 1)) > 0.9 && model.of(signs(1, 0)) > 0.9, lines.toString());
        assertTrue(model.of(signs(0, 0)) < 0.2 && model.of(signs(1, 1)) < 0.1, lines.toString());
        assertEquals(lines, BlockTrees.learn(examples, 60));
    }

    private static double[] signs(double linked, double sentence) {
        double[] signs = new double[BlockSign.values().length];
        signs[BlockSign.LINKED.ordinal()] = linked;
        signs[BlockSign.SENTENCE.ordinal()] = sentence;
        return signs;
    }
}
