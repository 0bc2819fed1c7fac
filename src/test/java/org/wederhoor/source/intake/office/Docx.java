package org.wederhoor.source.intake.office;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes Word documents out of what stands in their parts, with content types and relations as Word writes them. */
public final class Docx {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> parts = new LinkedHashMap<>();
    private final Map<String, byte[]> others = new LinkedHashMap<>();
    private String mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private String main = "word/document.xml";

    public Docx(String body) {
        parts.put("document", "<w:document " + W + "><w:body>" + body + "<w:sectPr/></w:body></w:document>");
    }

    /** A document of plain paragraphs. */
    public static Docx saying(String... paragraphs) {
        String body = "";
        for (String each : paragraphs) {
            body += "<w:p><w:r><w:t xml:space=\"preserve\">" + each + "</w:t></w:r></w:p>";
        }
        return new Docx(body);
    }

    Docx with(String part, String root, String content) {
        parts.put(part, "<w:" + root + " " + W + ">" + content + "</w:" + root + ">");
        return this;
    }

    Docx styles(String content) {
        return with("styles", "styles", content);
    }

    Docx as(String type) {
        mainType = type;
        return this;
    }

    Docx at(String name) {
        main = name;
        return this;
    }

    Docx file(String name, byte[] content) {
        others.put(name, content);
        return this;
    }

    Docx properties(String core) {
        return file("docProps/core.xml", ("<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\">" + core + "</cp:coreProperties>").getBytes());
    }

    public byte[] bytes() {
        return zipped().bytes();
    }

    Zipped zipped() {
        String folder = main.contains("/") ? main.substring(0, main.lastIndexOf('/') + 1) : "";
        Zipped zip = new Zipped().with("[Content_Types].xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/" + main + "\" ContentType=\"" + mainType + "\"/></Types>");
        String relations = "";
        int id = 0;
        for (String part : parts.keySet()) {
            if (!part.equals("document")) {
                relations += relation("rId" + ++id, RELATION + part.replaceAll("\\d", ""), part + ".xml");
            }
        }
        for (String name : others.keySet()) {
            if (name.contains("embeddings/")) {
                relations += relation("rId" + ++id, RELATION + "package", "embeddings/" + name.substring(name.lastIndexOf('/') + 1));
            }
        }
        zip.with("_rels/.rels", relations(relation("rId1", RELATION + "officeDocument", main)
                + relation("rId2", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")
                + relation("rId3", RELATION + "extended-properties", "docProps/app.xml")));
        zip.with(folder + "_rels/" + main.substring(folder.length()) + ".rels", relations(relations));
        parts.forEach((part, content) -> zip.with(part.equals("document") ? main : folder + part + ".xml", "<?xml version=\"1.0\"?>\n" + content));
        others.forEach(zip::with);
        return zip;
    }

    private static String relations(String all) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + all + "</Relationships>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }
}
