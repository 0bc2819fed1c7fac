package org.wederhoor.source.intake.proposal;

/**
 * Something that a text says of itself, and where; in UTF-16 units of the text.
 *
 * @param value what it says, in one line
 * @param from  the first unit of the words that say it
 * @param to    the first unit after them
 */
record FoundWords(String value, int from, int to) {

    FoundWords {
        value = value.strip().replaceAll("\\s+", " ");
    }

    /** The part of a line from one of its units to another. */
    static FoundWords in(ArticleLine line, int from, int to) {
        return new FoundWords(line.words().substring(from, to), line.from() + from, line.from() + to);
    }

    /** A value that is not the words themselves. */
    static FoundWords in(ArticleLine line, int from, int to, String value) {
        return new FoundWords(value, line.from() + from, line.from() + to);
    }
}
