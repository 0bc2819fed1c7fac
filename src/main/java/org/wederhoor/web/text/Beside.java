package org.wederhoor.web.text;

/** What stands beside an asterisk, a code point, as CommonMark tells space, signs and all else apart. */
record Beside(int sign, int type) {

    static Beside of(int sign) {
        return new Beside(sign, Character.getType(sign));
    }

    boolean isSpace() {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }

    boolean isInWord() {
        return !isSpace() && switch (type) {
            case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION, Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> false;
            default -> true;
        };
    }

    boolean isDigit() {
        return Character.isDigit(sign);
    }

    // which of them opens differs by language: “ closes in German
    boolean isQuotationMark() {
        return sign == '"' || sign == '\'' || sign == '„' || sign == '‚' || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }

    boolean opens() {
        return type == Character.START_PUNCTUATION && !isQuotationMark();
    }

    boolean closes() {
        return type == Character.END_PUNCTUATION;
    }

    boolean endsClause() {
        return closes() || ".,;:!?…".indexOf(sign) >= 0;
    }

    /** Whether words that stand out may begin before this sign, within a word: before a bracket only bold ones, not to spoil a formula. */
    boolean mayOpen(boolean bold) {
        return isQuotationMark() || bold && opens();
    }

    /** Whether they may end behind it, within a word. */
    boolean mayClose(boolean bold) {
        return type != Character.START_PUNCTUATION && (bold || isQuotationMark() || endsClause());
    }
}
