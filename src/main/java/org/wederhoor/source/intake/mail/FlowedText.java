package org.wederhoor.source.intake.mail;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text whose lines were broken only to fit (RFC 3676, format=flowed): a blank at a line's end says that the paragraph goes on. */
final class FlowedText {

    private static final String SIGNATURE = "-- ";
    private static final Pattern LINE = Pattern.compile("(>*)( ?)(.*)", Pattern.DOTALL);

    private FlowedText() {
    }

    /** @param deletesSpace whether the blank at a line's end goes when the lines are joined */
    static String of(String text, boolean deletesSpace) {
        List<String> lines = text.lines().toList();
        StringBuilder out = new StringBuilder(text.length());
        int depth = -1;
        for (String line : lines) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                continue;
            }
            int quoted = parts.group(1).length();
            String words = parts.group(3);
            // a paragraph goes on only at its own depth, and the line above a signature never does
            if (depth != quoted || words.equals(SIGNATURE)) {
                out.append(depth == -1 ? "" : "\n").append(">".repeat(quoted)).append(quoted > 0 ? " " : "");
            }
            boolean goesOn = words.endsWith(" ") && !words.equals(SIGNATURE);
            out.append(goesOn && deletesSpace ? words.substring(0, words.length() - 1) : words);
            depth = goesOn ? quoted : -2;
        }
        return out.toString();
    }
}
