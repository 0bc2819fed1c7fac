package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.wederhoor.desk.source.DossierOrigins;
import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceText;
import org.wederhoor.source.copies.CopyIndex;
import org.wederhoor.source.copies.NearCopy;
import org.wederhoor.support.Given;
import org.wederhoor.support.Tables;

/** The five articles behind the built-in dossier, imported: they lie outside the project, and where they do not this is skipped. */
@QuarkusTest
class BuiltInArticlesTest {

    private static final Path ARTICLES = Path.of(System.getProperty("wederhoor.articles", "../shared/articles"));

    @Inject
    FolderImport folderImport;

    @Inject
    CopyIndex copies;

    @Inject
    DossierOrigins origins;

    @BeforeEach
    void importThem() {
        assumeTrue(Files.isDirectory(ARTICLES));
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        int code = folderImport.run(List.of(ARTICLES.toString(), "--dossier", "Huawei and the Dutch mobile networks"),
                new PrintStream(printed, true, StandardCharsets.UTF_8));
        assertEquals(0, code, printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void every_quotation_of_the_dossier_gets_its_place() {
        assertEquals("0", Tables.value("select count(*) from passage p join source s on s.id = p.source_id"
                + " where s.file_name ~ '^00[0-4]_' and p.start_at is null"));
        assertEquals("5", Tables.value("select count(*) from source_text t join source s on s.id = t.source_id where s.sha256 is not null"
                + " and s.file_name ~ '^00[0-4]_'"));
        // a page may print a sentence twice: its first occurrence is meant
        assertEquals("0", Tables.value("select count(*) from passage p join source_text t on t.source_id = p.source_id"
                + " join source s on s.id = t.source_id where s.file_name ~ '^00[0-4]_'"
                + " and p.start_at <> position(p.exact in t.text) - 1"));
    }

    @Test
    void one_text_of_an_agency_is_found_in_two_articles() {
        List<NearCopy> found = Given.made(() -> {
            Source copy = source("003");
            return copies.find(copy.id, SourceText.of(copy).text);
        });
        NearCopy page = found.stream().filter(each -> each.source().equals(Given.made(() -> source("000").id))).findFirst().orElseThrow();
        assertEquals(0.89, page.shareOfThisInThat(), 0.005);
        assertEquals(0.515, page.shareOfThatInThis(), 0.005);
        assertTrue(found.stream().noneMatch(each -> each.source().equals(Given.made(() -> source("001").id))));
    }

    @Test
    void the_app_says_by_itself_that_four_of_them_are_one_newspaper_report() {
        List<DossierOrigins.Group> groups = Given.made(() -> origins.of(Dossier.find("title", "Huawei and the Dutch mobile networks").firstResult()));
        DossierOrigins.Group largest = groups.get(0);
        assertEquals("De Volkskrant", largest.outlet());
        assertEquals(List.of("000", "001", "002", "003"),
                largest.articles().stream().map(each -> each.source().fileName.substring(0, 3)).sorted().toList());
        assertTrue(groups.stream().noneMatch(group -> group.articles().stream().anyMatch(each -> each.source().fileName.startsWith("004"))));
    }

    private static Source source(String file) {
        return Source.find("fileName like ?1", file + "_%").firstResult();
    }
}
