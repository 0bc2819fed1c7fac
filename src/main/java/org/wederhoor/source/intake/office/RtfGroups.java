package org.wederhoor.source.intake.office;

/** What the words of RTF change that begin no group: how letters are written and whether they are meant to be read, and where paragraphs and cells end. */
record RtfGroups(RtfState state, RtfFonts fonts, RtfWords words) {

    /** Whether the word is one of those. @param number null for none */
    boolean begins(String name, Integer number) {
        boolean on = number == null || number != 0;
        int value = number == null ? 0 : number;
        switch (name) {
            case "ansi" -> fonts.usual(RtfFonts.codePage(1252));
            case "mac" -> fonts.usual(RtfFonts.codePage(10_000));
            case "pc" -> fonts.usual(RtfFonts.codePage(437));
            case "pca" -> fonts.usual(RtfFonts.codePage(850));
            case "ansicpg" -> fonts.usual(RtfFonts.codePage(value));
            case "deff" -> fonts.usualFont(value);
            case "f" -> state.font = value;
            case "fcharset" -> fonts.charset(state.font, value);
            case "cpg" -> fonts.page(state.font, RtfFonts.codePage(value));
            case "uc" -> state.repeated = Math.max(0, value);
            case "plain" -> state.plain();
            case "deleted" -> state.deleted = on;
            case "revised" -> state.inserted = on;
            case "mvf" -> state.moved = on;
            case "v" -> state.hidden = on;
            case "strike", "striked" -> state.struck = on;
            case "revauth", "revauthdel" -> state.author = value;
            case "revdttm", "revdttmdel" -> state.moment = value;
            case "pard" -> state.inTable = false;
            case "intbl" -> state.inTable = true;
            case "yr", "mo", "dy", "hr", "min" -> moment(name, value);
            default -> {
                return ends(name);
            }
        }
        return true;
    }

    private boolean ends(String name) {
        boolean text = state.place == RtfState.Place.TEXT;
        switch (name) {
            case "par", "sect", "nestcell" -> {
                if (text) {
                    words.endParagraph(state);
                }
            }
            case "cell" -> {
                if (text) {
                    words.endCell(state);
                }
            }
            case "row" -> {
                if (text) {
                    words.endRow(state);
                }
            }
            case "chftn" -> {
                if (text) {
                    words.noteMark(state);
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void moment(String name, int value) {
        if (state.place == RtfState.Place.PROPERTY) {
            String before = switch (name) {
                case "mo", "dy" -> "-";
                case "hr" -> " ";
                case "min" -> ":";
                default -> "";
            };
            words.say(state, before + (value < 10 ? "0" : "") + value);
        }
    }
}
