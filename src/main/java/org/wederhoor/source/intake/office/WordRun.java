package org.wederhoor.source.intake.office;

import java.util.function.Function;

/**
 * How a run of letters in a Word document looks, as far as that says whether it is meant to be read.
 *
 * @param hidden null where the run itself does not say; so with {@code struck}
 * @param style  null for none
 * @param font   null where the run itself names none
 */
record WordRun(Boolean hidden, Boolean struck, String style, String font, Height height) {

    static final WordRun PLAIN = new WordRun(null, null, null, null, Height.ON_THE_LINE);

    /** Reads the properties that were begun last, but not what they were before a change. */
    static WordRun read(XmlPart xml) {
        WordRun[] read = {PLAIN};
        xml.children(name -> {
            WordRun run = read[0];
            read[0] = switch (name) {
                case "w:vanish" -> new WordRun(WordXml.isOn(xml), run.struck, run.style, run.font, run.height);
                case "w:strike", "w:dstrike" -> new WordRun(run.hidden, Boolean.TRUE.equals(run.struck) || WordXml.isOn(xml), run.style, run.font, run.height);
                case "w:rStyle" -> new WordRun(run.hidden, run.struck, xml.attribute("val"), run.font, run.height);
                case "w:rFonts" -> new WordRun(run.hidden, run.struck, run.style, xml.attribute("ascii", xml.attribute("hAnsi")), run.height);
                case "w:vertAlign" -> new WordRun(run.hidden, run.struck, run.style, run.font, height(xml.attribute("val", "")));
                default -> run;
            };
        });
        return read[0];
    }

    private static Height height(String said) {
        return switch (said) {
            case "superscript" -> Height.RAISED;
            case "subscript" -> Height.LOWERED;
            default -> Height.ON_THE_LINE;
        };
    }

    /** @param paragraphStyle null for the usual one */
    boolean isHidden(WordStyles styles, String paragraphStyle) {
        return isSo(hidden, styles::hides, paragraphStyle);
    }

    /** @param paragraphStyle null for the usual one */
    boolean isStruck(WordStyles styles, String paragraphStyle) {
        return isSo(struck, styles::strikes, paragraphStyle);
    }

    private boolean isSo(Boolean itself, Function<String, Boolean> byStyle, String paragraphStyle) {
        Boolean said = itself != null ? itself : style == null ? null : byStyle.apply(style);
        return said != null ? said : Boolean.TRUE.equals(byStyle.apply(paragraphStyle));
    }
}
