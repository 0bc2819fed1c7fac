package org.wederhoor.source.intake.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.wederhoor.source.intake.DocumentReader;
import org.wederhoor.source.intake.extract.Extract;
import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.extract.Unreadable;
import org.wederhoor.source.intake.extract.UnreadableReason;

class OldWordTextTest {

    private static String marked(OldWord file) {
        return Marked.of(OldWordText.of(file.bytes()));
    }

    @Test
    void what_was_deleted_stands_behind_its_paragraph() {
        OldWord file = new OldWord().say("Noordnet ").say("bevestigt ", OldWord.Of.DELETED).say("ontkent ", OldWord.Of.INSERTED)
                .say("het lek.\rDat is alles.\r");
        assertEquals("Noordnet ontkent het lek.\n\n[DELETED: bevestigt]\n\nDat is alles.", marked(file));
        Extract read = OldWordText.of(file.bytes());
        assertEquals(List.of(new FileSays("Tracked deletions", "1"), new FileSays("Tracked insertions", "1")), read.says());
    }

    @Test
    void hidden_and_struck_words_stand_behind_theirs_too() {
        assertEquals("Wij zwijgen.\n\n[HIDDEN: niet]", marked(new OldWord().say("Wij zwijgen").say(" niet", OldWord.Of.HIDDEN).say(".\r")));
        assertEquals("De boete is  2 miljoen\n\n[STRUCK_OUT: 12]", marked(new OldWord().say("De boete is ").say("12", OldWord.Of.STRUCK).say(" 2 miljoen\r")));
        assertEquals("Het lek is dicht.", marked(new OldWord().say("Het lek ").say("\r", OldWord.Of.DELETED).say("is dicht.\r")));
    }

    @Test
    void fields_show_what_they_show_and_hyphens_are_those_of_the_text() {
        assertEquals("op 3 maart, 5G\u2011netwerk, deur\u00ADconstructie\nregel", marked(new OldWord().say("op ").say("\u0013", OldWord.Of.SPECIAL)
                .say(" DATE ")
                .say("\u0014", OldWord.Of.SPECIAL).say("3 maart").say("\u0015", OldWord.Of.SPECIAL)
                        .say(", 5G\u001Enetwerk, deur\u001Fconstructie\u000Bregel\r")));
    }

    @Test
    void a_row_of_a_table_is_a_line() {
        assertEquals("Voor.\n\nJaar\tLekken\n2025\t3\n\nNa.", marked(new OldWord().say("Voor.\rJaar\u0007Lekken\u0007\u00072025\u00073\u0007\u0007Na.\r")));
    }

    @Test
    void a_footnote_stands_behind_its_paragraph_with_its_mark() {
        OldWord file = new OldWord().say("Het lek").anchor().say(" is dicht.\rWij zwijgen").anchor().say(" verder.\r")
                .note("Zie het rapport.").note("Op advies van de rechter.");
        assertEquals("Het lek[1] is dicht.\n\n[1] Zie het rapport.\n\nWij zwijgen[2] verder.\n\n[2] Op advies van de rechter.", marked(file));
    }

    @Test
    void a_deleted_footnote_is_deleted_with_its_mark() {
        OldWord file = new OldWord().say("Wij ontkennen").say("\u0002", OldWord.Of.SPECIAL, OldWord.Of.DELETED).say(".\r");
        assertEquals("Wij ontkennen.", marked(file));
    }

    @Test
    void it_is_read_whatever_it_is_called() {
        assertEquals("application/msword", DocumentReader.read(new OldWord().say("Wij ontkennen.\r").bytes(), "brief.pdf", "application/pdf").mediaType());
    }

    @Test
    void a_locked_an_old_and_a_damaged_one_are_refused_as_such() {
        assertEquals(UnreadableReason.LOCKED, refused(new OldWord().say("Wij ontkennen.\r").locked().bytes()));
        assertEquals(UnreadableReason.TOO_OLD, refused(new OldWord().say("Wij ontkennen.\r").version(104).bytes()));
        assertEquals(UnreadableReason.NO_WORDS, refused(new OldWord().say("\r").bytes()));
        byte[] bytes = new OldWord().say("Wij ontkennen.\r").bytes();
        assertEquals(UnreadableReason.BROKEN, refused(Arrays.copyOf(bytes, 1500)));
        assertEquals(UnreadableReason.BROKEN, refused(Ole.with("WordDocument", new byte[5000])));
    }

    private static UnreadableReason refused(byte[] bytes) {
        return assertThrows(Unreadable.class, () -> DocumentReader.read(bytes, "brief.doc", "application/msword")).reason();
    }
}
