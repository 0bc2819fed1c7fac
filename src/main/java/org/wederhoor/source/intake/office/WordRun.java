package org.wederhoor.source.intake.office;

/**
 * How a run of letters in a Word document looks, as far as that says whether it is meant to be read.
 *
 * @param hidden null where the run itself does not say
 * @param style  null for none
 * @param font   null where the run itself names none
 */
record WordRun(Boolean hidden, boolean isStruck, String style, String font) {

    static final WordRun PLAIN = new WordRun(null, false, null, null);

    /** Reads the properties that were begun last, but not what they were before a change. */
    static WordRun read(XmlPart xml) {
        WordRun[] read = {PLAIN};
        xml.children(name -> {
            WordRun run = read[0];
            read[0] = switch (name) {
                case "w:vanish" -> new WordRun(WordXml.isOn(xml), run.isStruck, run.style, run.font);
                case "w:strike", "w:dstrike" -> new WordRun(run.hidden, run.isStruck || WordXml.isOn(xml), run.style, run.font);
                case "w:rStyle" -> new WordRun(run.hidden, run.isStruck, xml.attribute("val"), run.font);
                case "w:rFonts" -> new WordRun(run.hidden, run.isStruck, run.style, xml.attribute("ascii", xml.attribute("hAnsi")));
                default -> run;
            };
        });
        return read[0];
    }

    /** @param paragraphStyle null for the usual one */
    boolean isHidden(WordStyles styles, String paragraphStyle) {
        Boolean said = hidden != null ? hidden : style == null ? null : styles.hides(style);
        return said != null ? said : Boolean.TRUE.equals(styles.hides(paragraphStyle));
    }
}
