package org.wederhoor.source.intake.office;

import java.util.Map;

/** What the words of RTF change that begin no group: how letters are written and whether they are meant to be read, and where paragraphs and cells end. */
record RtfGroups(RtfState state, RtfFonts fonts, RtfWords words) {

    /** Words that stand for signs. */
    static final Map<String, String> SIGNS = Map.ofEntries(Map.entry("tab", "\t"), Map.entry("line", "\n"), Map.entry("page", "\n"),
            Map.entry("column", "\n"),
            Map.entry("emdash", "—"), Map.entry("endash", "–"), Map.entry("emspace", "\u2003"), Map.entry("enspace", "\u2002"), Map.entry("qmspace", "\u2005"),
            Map.entry("bullet", "•"), Map.entry("lquote", "‘"), Map.entry("rquote", "’"), Map.entry("ldblquote", "“"), Map.entry("rdblquote", "”"),
            Map.entry("zwj", "\u200D"), Map.entry("zwnj", "\u200C"), Map.entry("ltrmark", "\u200E"), Map.entry("rtlmark", "\u200F"), Map.entry("~", "\u00A0"),
            Map.entry("-", "\u00AD"), Map.entry("_", "\u2011"));

    /** Whether the word is one of those. @param number null for none */
    boolean begins(String name, Integer number) {
        boolean on = number == null || number != 0;
        int value = number == null ? 0 : number;
        switch (name) {
            case "ansi" -> fonts.usual(fonts.codePage(1252));
            case "mac" -> fonts.usual(fonts.codePage(10_000));
            case "pc" -> fonts.usual(fonts.codePage(437));
            case "pca" -> fonts.usual(fonts.codePage(850));
            case "ansicpg" -> fonts.usual(fonts.codePage(value));
            case "deff" -> fonts.usualFont(value);
            case "f" -> state.font = value;
            case "fcharset" -> fonts.charset(state.font, value);
            case "cpg" -> fonts.page(state.font, fonts.codePage(value));
            case "uc" -> state.repeated = Math.max(0, value);
            case "plain" -> state.plain();
            case "deleted" -> state.deleted = on;
            case "revised" -> state.inserted = on;
            case "mvf" -> state.moved = on;
            case "v" -> state.hidden = on;
            case "strike", "striked" -> state.struck = on;
            case "super" -> state.height = on ? Height.RAISED : Height.ON_THE_LINE;
            case "sub" -> state.height = on ? Height.LOWERED : Height.ON_THE_LINE;
            case "nosupersub" -> state.height = Height.ON_THE_LINE;
            case "revauth" -> state.inserter = new RtfState.Who(value, state.inserter.moment());
            case "revauthdel" -> state.deleter = new RtfState.Who(value, state.deleter.moment());
            case "revdttm" -> state.inserter = new RtfState.Who(state.inserter.author(), value);
            case "revdttmdel" -> state.deleter = new RtfState.Who(state.deleter.author(), value);
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
