package org.wederhoor.source.intake.proposal;

import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.wederhoor.source.text.StorableText;

/**
 * What a document says of itself otherwise than by its words: its metadata, which nobody who only reads it sees, and its great heading.
 *
 * @param heading what the article stands under, as its words are in the text; null when that is not marked
 */
public record PageFacts(Map<ProposalField, Fact> facts, String heading) {

    // what programs put there when nobody gave a title
    private static final Pattern FILE_NAME = Pattern.compile("(?i)Microsoft \\w+ - .*|(?:untitled|naamloos|unbenannt)\\b.*|\\S*\\.(?:html?|docx?|odt|rtf|pages"
            + "|indd|qxd|txt|tex|pptx?|xlsx?|ods|pdf)");
    private static final PageFacts NONE = new PageFacts(Map.of());

    public PageFacts {
        facts = Map.copyOf(facts);
    }

    /** Those of a document without a heading. */
    public PageFacts(Map<ProposalField, Fact> facts) {
        this(facts, null);
    }

    /**
     * @param value what is said
     * @param words how the metadata say it, such as {@code og:site_name: SecurityWeek}
     */
    public record Fact(String value, String words) {
    }

    /** Those of a document without metadata. */
    public static PageFacts none() {
        return NONE;
    }

    /**
     * Those of a document whose properties name its title and its author.
     *
     * @param titled   how the property is called that names the title
     * @param title    null where it has none; what a program put there by itself counts for nothing
     * @param authored how the property is called that names the author
     * @param author   null where it has none
     * @param heading  as that of the document itself; null for none
     */
    public static PageFacts ofProperties(String titled, String title, String authored, String author, String heading) {
        Map<ProposalField, Fact> facts = new EnumMap<>(ProposalField.class);
        if (title != null && !FILE_NAME.matcher(title).matches()) {
            say(facts, ProposalField.HEADLINE, titled, title);
        }
        say(facts, ProposalField.BYLINE, authored, author);
        return new PageFacts(facts, heading);
    }

    private static void say(Map<ProposalField, Fact> facts, ProposalField field, String name, String said) {
        String value = said == null ? "" : StorableText.of(said).strip();
        if (!value.isEmpty()) {
            facts.put(field, new Fact(value, name + ": " + value));
        }
    }
}
