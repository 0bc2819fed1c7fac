package org.wederhoor.source.intake.office;

/** Makes OpenDocument files out of what stands in them. */
public final class OpenFile {

    private static final String URN = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String NAMES = " xmlns:office='" + URN + "office:1.0' xmlns:text='" + URN + "text:1.0' xmlns:table='" + URN + "table:1.0' xmlns:style='" + URN
            + "style:1.0' xmlns:draw='" + URN + "drawing:1.0' xmlns:meta='" + URN + "meta:1.0' xmlns:dc='http://purl.org/dc/elements/1.1/'"
            + " xmlns:fo='" + URN + "xsl-fo-compatible:1.0'";
    private static final String STYLES = "<office:automatic-styles><style:style style:name='T1' style:family='text'><style:text-properties text:display='none'/></style:style>"
            + "<style:style style:name='T2' style:family='text'><style:text-properties style:text-line-through-style='solid'/></style:style>"
            + "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style>"
            + "<text:list-style style:name='L1'><text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>"
            + "<text:list-level-style-number text:level='2' style:num-format='a' style:num-suffix=')'/></text:list-style>"
            + "<text:list-style style:name='L2'><text:list-level-style-bullet text:level='1' text:bullet-char='•'/></text:list-style></office:automatic-styles>";

    private OpenFile() {
    }

    public static Zipped text(String body) {
        return file("application/vnd.oasis.opendocument.text", "<office:text>" + body + "</office:text>");
    }

    public static Zipped tables(String body) {
        return file("application/vnd.oasis.opendocument.spreadsheet", "<office:spreadsheet>" + body + "</office:spreadsheet>");
    }

    private static Zipped file(String type, String body) {
        return new Zipped().with("mimetype", type).with("content.xml", root("document-content", STYLES + "<office:body>" + body + "</office:body>"));
    }

    static String root(String name, String content) {
        return "<?xml version='1.0' encoding='UTF-8'?><office:" + name + NAMES + ">" + content + "</office:" + name + ">";
    }

    static String manifest(String entries) {
        return "<manifest:manifest xmlns:manifest='" + URN + "manifest:1.0'>" + entries + "</manifest:manifest>";
    }
}
