package org.wederhoor.source.intake.office;

import java.util.List;
import java.util.Set;

/** What a group of an RTF file is for, by the word that begins it: a note, a header, something that nobody reads. */
record RtfDestinations(RtfState state, RtfState outer, RtfWords words) {

    /** Groups that hold no words of the text; those marked as to be passed over by who does not know them are so by themselves. */
    private static final Set<String> SILENT = Set.of("colortbl", "stylesheet", "pict", "nonshppict", "objdata", "fldinst", "xe", "tc", "rxe", "txe",
            "ftnsep", "ftnsepc",
            "ftncn", "aftnsep", "aftnsepc", "aftncn", "shprslt", "sp", "upr", "nonesttables", "filetbl", "template", "bkmkstart", "bkmkend", "private",
                    "doccomm", "keywords",
            "category", "hlinkbase", "buptim", "printim", "background", "listtable", "do", "comment", "themedata", "objclass", "objname");
    private static final Set<String> PROPERTIES = Set.of("title", "subject", "author", "operator", "company", "manager", "generator", "creatim", "revtim",
            "atnauthor", "atndate");
    /** What a shape, an object or two forms of the same words show. */
    private static final Set<String> SHOWN_AFTER_ALL = Set.of("ud", "result", "shptxt");
    private static final Set<String> HEADERS = Set.of("header", "headerl", "headerr", "headerf");
    private static final Set<String> FOOTERS = Set.of("footer", "footerl", "footerr", "footerf");

    /**
     * Turns the state to what the group is for.
     *
     * @param passedOver whether who does not know the word is to pass the group over
     * @return what to do when the group is over; null for nothing
     */
    Runnable begin(String name, boolean passedOver) {
        if (SILENT.contains(name)) {
            state.around = name.equals("upr") ? state.place : state.around;
            state.place = RtfState.Place.NOWHERE;
        } else if (SHOWN_AFTER_ALL.contains(name)) {
            return within(name);
        } else if (state.place != RtfState.Place.NOWHERE) {
            return read(name, passedOver);
        }
        return null;
    }

    private Runnable read(String name, boolean passedOver) {
        if (PROPERTIES.contains(name)) {
            state.place = RtfState.Place.PROPERTY;
            state.property = name;
            return null;
        }
        if (HEADERS.contains(name) || FOOTERS.contains(name)) {
            Story edge = story();
            return () -> keep(HEADERS.contains(name) ? words.headers : words.footers, edge);
        }
        switch (name) {
            case "footnote" -> {
                Story note = story();
                state.inNote = true;
                return () -> words.keepNote(outer, note, state.atTheEnd);
            }
            case "annotation" -> {
                Story remark = story();
                return () -> words.keepRemark(outer, remark);
            }
            case "ftnalt" -> state.atTheEnd = true;
            case "revtbl" -> state.place = RtfState.Place.AUTHORS;
            case "listtext", "pntext" -> state.place = RtfState.Place.NUMBER;
            case "fonttbl" -> state.place = RtfState.Place.FONTS;
            case "info" -> state.place = RtfState.Place.INFORMATION;
            case "object", "shp" -> {
                state.around = state.place;
                state.place = RtfState.Place.NOWHERE;
            }
            default -> state.place = passedOver ? RtfState.Place.NOWHERE : state.place;
        }
        return null;
    }

    private Runnable within(String name) {
        RtfState.Place place = state.around;
        if (name.equals("shptxt")) {
            Story box = story();
            state.place = place;
            return () -> outer.story.paragraph().behind(null, box);
        }
        state.place = place;
        return null;
    }

    private Story story() {
        state.place = RtfState.Place.TEXT;
        state.story = new Story();
        state.plain();
        return state.story;
    }

    private static void keep(List<Story> edges, Story edge) {
        if (!edge.isBlank() && edges.stream().noneMatch(each -> each.plain().equals(edge.plain()))) {
            edges.add(edge);
        }
    }
}
