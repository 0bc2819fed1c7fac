package org.wederhoor.web;

import java.util.regex.Pattern;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.ParserHelper;
import io.quarkus.qute.ParserHook;

/**
 * Templates are set out as text blocks are in Java: indentation is for whoever reads the source and reaches no page, and a line that
 * ends in a backslash goes on in the next, for where white space would show.
 */
@EngineConfiguration
public class TemplateLines implements ParserHook {

    private static final Pattern JOINED = Pattern.compile("\\\\\\R *");
    private static final Pattern INDENTED = Pattern.compile("(?<=\\R) +");

    @Override
    public void beforeParsing(ParserHelper helper) {
        helper.addContentFilter(TemplateLines::asPrinted);
    }

    static String asPrinted(String template) {
        return INDENTED.matcher(JOINED.matcher(template).replaceAll("")).replaceAll("");
    }
}
