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
    private static final Pattern FAR_OFF = Pattern.compile("-[0-9]{3,}(?:\\.[0-9]+)?(?:px|em|rem|vw|%)");

    private final Set<Effect> effects = EnumSet.noneOf(Effect.class);
    private boolean positioned;
    private boolean farOff;
    private boolean flat;
    private boolean cutOff;
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
        if (style.positioned && style.farOff || style.small == 2) {
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
            case "font-size" -> add(NOTHING.matcher(value).matches(), Effect.TINY);
            case "text-indent" -> add(FAR_OFF.matcher(value).matches(), Effect.UNSEEN);
            case "position" -> positioned = value.equals("absolute") || value.equals("fixed");
            case "left", "right", "top" -> farOff |= FAR_OFF.matcher(value).matches();
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

    private void add(boolean holds, Effect effect) {
        if (holds) {
            effects.add(effect);
        }
    }
}
