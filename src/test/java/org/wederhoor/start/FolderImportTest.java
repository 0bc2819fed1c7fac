package org.wederhoor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.test.junit.QuarkusTest;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.wederhoor.dossier.Dossier;
import org.wederhoor.source.CameBy;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.support.Given;

@QuarkusTest
class FolderImportTest {

    @TempDir
    Path folder;

    @Inject
    FolderImport folderImport;

    private final Dossier dossier = Given.dossier();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Test
    void every_file_of_a_folder_becomes_a_source_once() throws IOException {
        write("a.txt", Given.unique("The bank denies it."));
        write("deeper/b.html", "<!doctype html><html><body><p>" + Given.unique("The mayor said nothing of it on Monday.") + "</p></body></html>");
        write(".hidden", "not this one");
        assertEquals(0, run(folder.toString(), "--dossier", dossier.title));
        assertTrue(said().contains("1/2  a.txt  archived: The bank denies it."), said());
        assertTrue(said().contains("2 files: 2 new, 0 attached"), said());
        printed.reset();
        assertEquals(0, run(folder.toString(), "--dossier", dossier.id.toString()));
        assertTrue(said().contains("2 already here, 0 refused"), said());
        Given.made(() -> {
            List<Source> sources = Source.of(dossier);
            assertEquals(2, sources.size());
            SourceFile file = SourceFile.of(sources.get(0));
            assertEquals(CameBy.FOLDER, file.cameBy);
            assertTrue(file.broughtName.contains("command line"));
            return null;
        });
    }

    @Test
    void a_file_that_cannot_be_read_is_named_and_the_others_go_on() throws IOException {
        write("a.txt", "");
        Files.write(folder.resolve("b.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'});
        write("c.txt", Given.unique("The bank denies it."));
        assertEquals(1, run(folder.toString(), "--dossier", dossier.title));
        assertTrue(said().contains("1/3  a.txt  REFUSED: "), said());
        assertTrue(said().contains("2/3  b.txt  REFUSED: "), said());
        assertTrue(said().contains("3 files: 1 new, 0 attached to sources that were known by their hash, 0 already here, 2 refused."), said());
    }

    @Test
    void what_the_system_leaves_in_folders_is_skipped_with_a_word() throws IOException {
        for (String name : List.of("desktop.ini", "Thumbs.db", ".DS_Store", "~$brief.docx", "deeper/Desktop.ini")) {
            write(name, "[.ShellClassInfo]\nIconResource=x");
        }
        write("a.txt", Given.unique("The bank denies it."));
        assertEquals(0, run(folder.toString(), "--dossier", dossier.title));
        for (String name : List.of("desktop.ini", "Thumbs.db", ".DS_Store", "~$brief.docx", "Desktop.ini")) {
            assertTrue(said().contains("Skipped, a file of the system's or of an open program: " + name), said());
        }
        assertTrue(said().contains("1 files: 1 new"), said());
    }

    @Test
    void one_bad_byte_is_said_and_a_text_in_other_bytes_is_known() throws IOException {
        String text = Given.unique("“De bank ontkent”, zegt het café.") + "\nMeer.";
        byte[] bytes = (text + " Caf\u0001").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xE9;
        Files.write(folder.resolve("a.txt"), bytes);
        write("b.txt", text);
        write("c.txt", "\uFEFF" + text.replace("\n", "\r\n") + "\r\n");
        assertEquals(0, run(folder.toString(), "--dossier", dossier.title));
        assertTrue(said().contains("now \uFFFD in its text: 1)"), said());
        assertTrue(said().contains("3/3  c.txt  its text is already here, in other bytes: "), said());
        assertTrue(said().contains("3 files: 2 new, 0 attached to sources that were known by their hash, 1 already here, 0 refused."), said());
    }

    @Test
    void an_address_that_is_here_already_is_said_with_what_differs() throws IOException {
        String address = "https://krant.example/nieuws/" + UUID.randomUUID();
        write("a.html", page(address, "hield vol dat er niets aan de hand was"));
        write("b.html", page(address + "?utm_source=brief", "hield vol dat er niets aan de hand was") + "<!-- nonce -->");
        write("c.html", page(address.replace("https://", "http://www."), "gaf toe dat er niets aan de hand was"));
        write("d.html", page(address + "-2", "zweeg"));
        assertEquals(0, run(folder.toString(), "--dossier", dossier.title));
        assertEquals(List.of("same text", "text differs in places: 1", "text differs in places: 1"),
                said().lines().filter(line -> line.contains("its address is here already: ")).map(line -> line.replaceAll(".*\\), ", "")).toList());
        assertTrue(said().contains("its address is here already: Zaak loopt op (" + LocalDate.now(ZoneId.of("Europe/Amsterdam")) + "), same text"), said());
        printed.reset();
        run(folder.toString(), "--dossier", dossier.title);
        assertFalse(said().contains("its address is here already"), said());
    }

    private static String page(String address, String act) {
        return "<!doctype html><html><head><link rel=canonical href='" + address + "'></head><body><article><h1>Zaak loopt op</h1><p>De directeur "
                + act + ", en de raad van commissarissen steunde hem daarin.</p></article></body></html>";
    }

    @Test
    void a_call_that_is_wrong_says_how_it_goes() {
        assertEquals(2, run());
        assertTrue(said().contains("import <folder>"));
        assertEquals(2, run(folder.resolve("nowhere").toString()));
        assertTrue(said().contains("There is no folder"));
        assertEquals(2, run(folder.toString(), "--dossier", "No such dossier"));
        assertTrue(said().contains("There is no such dossier"));
        // the built-in dossier and this one are both there
        assertEquals(2, run(folder.toString()));
        assertTrue(said().contains(dossier.title));
    }

    private int run(String... args) {
        return folderImport.run(List.of(args), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
