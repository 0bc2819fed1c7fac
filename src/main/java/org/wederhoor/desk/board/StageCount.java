package org.wederhoor.desk.board;

import java.text.NumberFormat;
import java.util.Locale;

import org.wederhoor.web.Words;

/** How many claims are in a stage; nobody waits for more than a thousand to be counted, so that "1,000+" it says then. */
public record StageCount(Stage stage, int number) implements Words {

    static final int MOST = 1000;

    @Override
    public String in(Locale language) {
        return NumberFormat.getIntegerInstance(language).format(Math.min(number, MOST)) + (number > MOST ? "+" : "");
    }
}
