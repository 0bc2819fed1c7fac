package org.wederhoor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks over how a template is set out. What an element or a section holds stands two spaces further in than the line that opens it, and
 * a tag that goes on over lines four; a line opens or closes one thing at most for the lines around it, and everything that is opened is
 * closed, in turn.
 */
class Indentation {

    private static final String QUTE = "\\{[^{}\\s][^{}]*\\}";
    private static final Pattern MARKUP = Pattern.compile("(?s)\\{!.*?!\\}|" + QUTE
            + "|</?[A-Za-z!](?:" + QUTE + "|\"(?:" + QUTE + "|[^\"{])*\"|[^>\"{])*>");
    private static final Pattern NAME = Pattern.compile("[{<][#/]?((?:\\w|\\{\\w+\\}|/)*)");
    private static final Pattern BACK = Pattern.compile(" *(?:</|\\{/|\\{#(?:else|case|is)\\b)");
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

    private final List<String> faults = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int before;
    private int indent;
    private int endOfTag;

    /** What is wrong with a template, by line; nothing when it is set out as it should be. */
    static List<String> faults(String template) {
        Indentation indentation = new Indentation();
        Iterator<MatchResult> markup = MARKUP.matcher(template).results().toList().iterator();
        MatchResult next = markup.hasNext() ? markup.next() : null;
        int at = 0;
        int number = 1;
        for (String line : template.lines().toList()) {
            List<MatchResult> begun = new ArrayList<>();
            for (; next != null && next.start() < at + line.length(); next = markup.hasNext() ? markup.next() : null) {
                begun.add(next);
            }
            indentation.read(number++, at, line, begun);
            at += line.length() + 1;
        }
        if (!indentation.open.isEmpty()) {
            indentation.faults.add("never closed: " + indentation.open);
        }
        return indentation.faults;
    }

    private void read(int number, int at, String line, List<MatchResult> begun) {
        boolean goesOn = at < endOfTag;
        if (!goesOn) {
            before = open.size();
            boolean back = BACK.matcher(line).lookingAt();
            indent = 2 * Math.max(0, back ? before - 1 : before);
        }
        int expected = goesOn ? indent + 4 : indent;
        if (!line.matches(" {" + expected + "}\\S(.*\\S)?") || line.contains("\t")) {
            faults.add(number + ": is not indented by " + expected + ", or ends in a space: " + line);
        }
        int least = before;
        for (MatchResult each : begun) {
            take(each.group(), number);
            least = Math.min(least, open.size());
            endOfTag = each.end();
        }
        if (least < before - 1 || open.size() > before + 1) {
            faults.add(number + ": opens or closes more than one thing: " + line);
        }
    }

    private void take(String markup, int number) {
        if (markup.startsWith("</") || markup.startsWith("{/")) {
            String opened = open.poll();
            if (!name(markup).equals(opened)) {
                faults.add(number + ": " + markup + " closes " + opened);
            }
        } else if (opens(markup)) {
            open.push(name(markup));
        }
    }

    private static boolean opens(String markup) {
        boolean section = markup.startsWith("{#") && !markup.endsWith("/}") && !BACK.matcher(markup).lookingAt();
        boolean element = markup.startsWith("<") && !markup.startsWith("<!") && !markup.endsWith("/>") && !VOID.contains(name(markup));
        return section || element;
    }

    private static String name(String markup) {
        Matcher name = NAME.matcher(markup);
        return name.lookingAt() ? name.group(1) : "";
    }
}
