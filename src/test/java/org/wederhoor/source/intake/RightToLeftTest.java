package org.wederhoor.source.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.ibm.icu.text.Bidi;

/** Lines as pages draw them are made by the standard's own algorithm, with brackets mirrored and not. */
class RightToLeftTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "החברה (אוסטריה) מסרה כי אין לה תגובה.", "\"אין תגובה\", אמרה הדוברת (יום שלישי).",
        "قالت الشركة (أوستاريا) إنها لا تعلق على هذا الأمر.", "«لا تعليق» قالت المتحدثة.", "وقال الوزير: «ننفي ذلك نفيا قاطعا» (يوم الثلاثاء).",
        "نفت شركة Ostaria ذلك.", "نفت الشركة ذلك (Ostaria).", "AFP - نفت شركة أوستاريا ذلك في 2026.", "قال [المدير]: «لا».", "دفعت 1,500 يورو.",
        "«نعم» ثم قالوا «لا» (مرتين)!", "المادة 12: لا تعليق."})
    void are_put_into_the_order_in_which_they_are_read(String line) {
        for (int option : new int[] {0, Bidi.DO_MIRRORING}) {
            Bidi bidi = new Bidi();
            bidi.setPara(line, Bidi.RTL, null);
            assertEquals(List.of(line, "«لا»"), read(bidi.writeReordered(option), option == 0 ? "»ال«" : "«ال»"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"The word is שלום (peace).", "Plain (words)."})
    void in_a_line_from_left_to_right_only_their_words_are_turned(String line) {
        Bidi bidi = new Bidi();
        bidi.setPara(line, Bidi.LTR, null);
        assertEquals(List.of(line), read(bidi.writeReordered(Bidi.DO_MIRRORING)));
    }

    private static List<String> read(String... drawn) {
        return RightToLeft.inReadingOrder(Arrays.stream(drawn).map(each -> new PdfLine(each, 1, 0, 100, 0, 10, false, 10, true)).toList())
                .stream().map(PdfLine::words).toList();
    }
}
