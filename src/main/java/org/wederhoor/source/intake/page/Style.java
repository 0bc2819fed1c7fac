package org.wederhoor.source.intake.page;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What declarations of CSS do to the words they are for, as far as it matters to reading them. */
final class Style {

    enum Effect {
        NOT_DISPLAYED, DISPLAYED, UNSEEN, SEEN, TINY, STRUCK, RAISED, LOWERED, UNNUMBERED, UNQUOTED
    }

    private static final Pattern NO_CLIP = Pattern.compile("[^0-9]|(?<![0-9.])0*[01](?![0-9.])");
    private static final Set<String> CLIPPED_AWAY = Set.of("inset(50%)", "inset(100%)", "circle(0)", "circle(0px)");
    private static final Pattern NOTHING = Pattern.compile("0+(?:\\.0+)?(?:[a-z]+|%)?");
    private static final Pattern FAR_OFF = Pattern.compile("-[0-9]{3,}(?:\\.[0-9]+)?(?:px|em|rem|vw|vh|%)|(?:9{4}|[0-9]{5,})(?:px|em|rem|vw|vh|%)");
    private static final Pattern MOVED_FAR = Pattern.compile("translate[a-z3]*\\([^)]*-(?:9{4}|[0-9]{5,})px.*|scale[xy]?\\(0(?:,\\s*0)?\\).*");
    private static final Pattern TINY = Pattern.compile("[0-2](?:\\.[0-9]+)?(?:px|pt)|0?\\.0[0-9]*(?:em|rem)|[0-4]%");

    private final Set<Effect> effects = EnumSet.noneOf(Effect.class);
    private boolean positioned;
    private boolean farOff;
    private boolean flat;
    private boolean cutOff;
    private boolean clear;
    private boolean beyond;
    private boolean coloured;
    private String colour = "";
    private String ground = "";
    private int small;

    private Style() {
    }

    /** @param declarations as between the braces of a rule, or in a style attribute */
    static Set<Effect> effects(String declarations) {
        Style style = new Style();
        int from = 0;
        while (from < declarations.length()) {
            int end = declarations.indexOf(';', from);
            end = end < 0 ? declarations.length() : end;
            int colon = declarations.indexOf(':', from);
            if (colon > from && colon < end) {
                style.read(declarations.substring(from, colon).strip().toLowerCase(Locale.ROOT), declarations.substring(colon + 1, end));
            }
            from = end + 1;
        }
        // the usual ways to hide what is for screen readers only: far off the page, or a point; what has no height is folded
        boolean uncoloured = !style.coloured && (style.colour.equals("transparent") || !style.colour.isEmpty() && style.colour.equals(style.ground));
        // pages fade in what they show, but not what nobody can point at
        boolean faded = style.clear && (style.positioned || style.beyond);
        if (style.positioned && style.farOff || style.small == 2 || uncoloured || faded) {
            style.effects.add(Effect.UNSEEN);
        }
        if (style.cutOff && style.flat) {
            style.effects.add(Effect.NOT_DISPLAYED);
        }
        return style.effects;
    }

    private void read(String name, String declared) {
        String value = declared.toLowerCase(Locale.ROOT).replace("!important", "").strip();
        switch (name) {
            case "display" -> effects.add(value.equals("none") ? Effect.NOT_DISPLAYED : Effect.DISPLAYED);
            case "content-visibility" -> add(value.equals("hidden"), Effect.NOT_DISPLAYED);
            case "visibility" -> effects.add(value.equals("hidden") || value.equals("collapse") ? Effect.UNSEEN : Effect.SEEN);
            case "clip" -> add(value.startsWith("rect(") && NO_CLIP.matcher(value).replaceAll("").isEmpty(), Effect.UNSEEN);
            case "clip-path", "-webkit-clip-path" -> add(CLIPPED_AWAY.contains(value), Effect.UNSEEN);
            case "font-size" -> add(NOTHING.matcher(value).matches() || TINY.matcher(value).matches(), Effect.TINY);
            case "color" -> colour = colour(value);
            case "background", "background-color" -> ground = colour(value);
            case "background-clip", "-webkit-background-clip" -> coloured = value.equals("text");
            case "opacity" -> clear = NOTHING.matcher(value).matches();
            case "pointer-events" -> beyond |= value.equals("none");
            case "z-index" -> beyond |= value.startsWith("-");
            case "transform", "-webkit-transform" -> add(MOVED_FAR.matcher(value).matches(), Effect.UNSEEN);
            case "margin-left", "margin-top" -> add(FAR_OFF.matcher(value).matches() && value.length() > "-999px".length(), Effect.UNSEEN);
            case "text-indent" -> add(FAR_OFF.matcher(value).matches(), Effect.UNSEEN);
            case "position" -> positioned = value.equals("absolute") || value.equals("fixed");
            case "left", "right", "top", "bottom" -> farOff |= FAR_OFF.matcher(value).matches();
            case "width", "height" -> {
                small += value.equals("1px") || NOTHING.matcher(value).matches() ? 1 : 0;
                flat |= NOTHING.matcher(value).matches();
            }
            case "max-width", "max-height" -> flat |= NOTHING.matcher(value).matches();
            case "overflow" -> cutOff = value.equals("hidden") || value.equals("clip");
            case "text-decoration", "text-decoration-line" -> add(value.contains("line-through"), Effect.STRUCK);
            case "vertical-align" -> {
                add(value.equals("super"), Effect.RAISED);
                add(value.equals("sub"), Effect.LOWERED);
            }
            case "list-style", "list-style-type" -> add(value.contains("none"), Effect.UNNUMBERED);
            case "quotes" -> add(value.equals("none"), Effect.UNQUOTED);
            default -> {
                return;
            }
        }
    }

    /** One of the two that most texts and pages have, however it is written; any other as it stands. */
    private static String colour(String value) {
        return switch (value.replace(" ", "")) {
            case "#fff", "#ffffff", "white", "rgb(255,255,255)" -> "white";
            case "#000", "#000000", "black", "rgb(0,0,0)" -> "black";
            case "rgba(0,0,0,0)", "rgba(255,255,255,0)", "#0000" -> "transparent";
            default -> value;
        };
    }

    private void add(boolean holds, Effect effect) {
        if (holds) {
            effects.add(effect);
        }
    }
}
