package org.wederhoor.source.intake.cleaning;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the commands of a publishing system that were left standing in a text, such as {@code [gallery ids="1,2"]}. */
final class Shortcodes {

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\[\\]\\n]{2,400}+\\](?!\\()");
    // a name and at least one setting, or the end of one that was opened: an editor's own brackets hold neither
    private static final Pattern COMMAND = Pattern
            .compile("\\[[A-Za-z][\\w-]*+[ \\u00A0]++[\\w-]++=[^ ].*|\\[/[A-Za-z][\\w-]*+\\]");

    private Shortcodes() {
    }

    static void mark(CleanedText text) {
        for (int i = 0; i < text.size(); i++) {
            Line line = text.line(i);
            StringBuilder rest = new StringBuilder();
            Matcher each = BRACKETS.matcher(line.words());
            while (each.find()) {
                boolean command = COMMAND.matcher(each.group()).matches();
                if (command) {
                    text.leaveOut(line.start() + each.start(), line.start() + each.end(), LeftOutReason.SHORTCODE);
                }
                each.appendReplacement(rest, command ? "" : "[]");
            }
            if (each.appendTail(rest).toString().isBlank()) {
                text.leaveOut(i, LeftOutReason.SHORTCODE);
            }
        }
    }
}
