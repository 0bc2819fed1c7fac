package org.wederhoor.source.intake.saved;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.wederhoor.source.intake.extract.FileSays;

/**
 * A page of HTML that a program saved, and what that program wrote into it.
 *
 * @param html   with the bar of a web archive marked as what leads elsewhere
 * @param origin null where nothing says where the page was
 */
public record SavedHtml(String html, SavedPage.Origin origin, List<FileSays> says) {

    private static final int WITHIN = 65_536;
    private static final Pattern BODY = Pattern.compile("<body[\\s>]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAVED_FROM = Pattern.compile("<!--\\s*saved from url=\\(\\d{4,}\\)(\\S+)\\s*-->");
    private static final Pattern SINGLE_FILE = Pattern.compile(
            "<!--\\s*Page saved with SingleFile\\s+url:\\s*(\\S+)\\s+saved date:\\s*([^\\n]{1,100}?)\\s*(?:\\n[^>]*)?-->");
    private static final Pattern WAYBACK = Pattern.compile("__wm\\.wombat\\(\\s*\"(https?:[^\"\\s]+)\"\\s*,\\s*\"(\\d{14})\"");
    private static final Pattern OWN_ADDRESS = Pattern.compile("<(?:link\\s[^>]{0,200}?rel=[\"']?canonical[\"']?[^>]{0,200}?href"
            + "|meta\\s[^>]{0,200}?og:url[\"'][^>]{0,200}?content)=[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
    private static final String BAR = "<!-- BEGIN WAYBACK TOOLBAR INSERT -->";
    private static final String END_OF_BAR = "<!-- END WAYBACK TOOLBAR INSERT -->";

    public static SavedHtml of(String html) {
        String start = html.substring(0, Math.min(html.length(), WITHIN));
        Matcher body = BODY.matcher(start);
        String head = body.find() ? start.substring(0, body.start()) : start;
        List<FileSays> says = new ArrayList<>();
        SavedPage.Origin origin = Stream.<BiFunction<String, List<FileSays>, SavedPage.Origin>>of(SavedHtml::singleFile, SavedHtml::savedFrom,
                SavedHtml::wayback, SavedHtml::ownAddress).map(each -> each.apply(head, says)).filter(Objects::nonNull).findFirst().orElse(null);
        return new SavedHtml(withoutBar(html), origin, says);
    }

    private static SavedPage.Origin singleFile(String head, List<FileSays> says) {
        Matcher comment = SINGLE_FILE.matcher(head);
        if (!comment.find()) {
            return null;
        }
        says.add(new FileSays("SingleFile saved date", comment.group(2)));
        return SavedPage.origin("SingleFile url", comment.group(1), says);
    }

    private static SavedPage.Origin savedFrom(String head, List<FileSays> says) {
        Matcher comment = SAVED_FROM.matcher(head);
        return comment.find() ? SavedPage.origin("saved from url", comment.group(1), says) : null;
    }

    private static SavedPage.Origin wayback(String head, List<FileSays> says) {
        Matcher call = WAYBACK.matcher(head);
        return call.find() ? SavedPage.origin("wombat", "https://web.archive.org/web/" + call.group(2) + "/" + call.group(1), says) : null;
    }

    /** Only where it is an archive's: any other is the page's own, which is read with its other metadata. */
    private static SavedPage.Origin ownAddress(String head, List<FileSays> says) {
        return OWN_ADDRESS.matcher(head).results().map(each -> each.group(1)).filter(each -> Wrapped.of(each).isPresent()).findFirst()
                .map(each -> SavedPage.origin("canonical", each, says)).orElse(null);
    }

    private static String withoutBar(String html) {
        int start = html.indexOf(BAR);
        int end = start < 0 ? -1 : html.indexOf(END_OF_BAR, start);
        return end < 0 ? html : html.substring(0, start) + "<nav>" + html.substring(start, end) + "</nav>" + html.substring(end);
    }
}
