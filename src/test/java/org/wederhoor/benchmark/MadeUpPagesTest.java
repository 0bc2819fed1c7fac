package org.wederhoor.benchmark;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.wederhoor.benchmark.AnnotatedPages.Annotated;
import org.wederhoor.source.intake.DocumentReader;

/** Pages on which nothing is called what it is: other ones than those that the reader's trees were learnt from. */
class MadeUpPagesTest {

    private static final int PAGES = 150;
    private static final long SEED = 62;

    @Test
    void little_of_an_article_is_lost_and_little_else_is_kept() {
        List<ExtractionScore> scores = MadeUpPages.of(PAGES, SEED).stream().map(MadeUpPagesTest::score).toList();
        ExtractionScore mean = ExtractionScore.mean(scores);
        assertTrue(mean.recall() >= 0.97 && mean.f1() >= 0.9, mean.toString());
    }

    private static ExtractionScore score(Annotated page) {
        return ExtractionScore.of(page.article(), ExtractionBenchmark.kept(DocumentReader.read(page.html(), null, null), true));
    }
}
