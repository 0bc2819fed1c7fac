package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.hpsf.DocumentSummaryInformation;
import org.apache.poi.hpsf.SummaryInformation;

import org.wederhoor.source.intake.extract.FileSays;
import org.wederhoor.source.intake.proposal.PageFacts;

/** What the makers of a document are said to be by its own properties, under the names that these have in its format. */
public final class FileProperties {

    public static final FileSays MACROS = new FileSays("Macros", "This file carries a program. It was not run.");
    static final int MOST_ENCLOSED = 100;
    private static final List<String> AUTHORS = List.of("initial-creator", "creator", "author");
    private static final Set<String> TOLD = Set.of("title", "subject", "creator", "lastModifiedBy", "created", "modified", "lastPrinted",
            "Application", "Company", "Manager", "initial-creator", "creation-date", "date", "generator", "printed-by", "print-date");

    private final Map<String, String> said = new LinkedHashMap<>();

    /** Keeps what a property says, once, unless it is blank. */
    public FileProperties say(String name, String value) {
        if (value != null && !value.isBlank()) {
            said.putIfAbsent(name, value);
        }
        return this;
    }

    /** Of a file of Office Open XML, from the parts that its relations name. */
    public static FileProperties openXml(ZipParts parts) {
        FileProperties properties = new FileProperties();
        Relations relations = Relations.of(parts, "");
        properties.read(parts, relations.target("core-properties", relations.target("coreProperties", "")), 1);
        properties.read(parts, relations.target("extended-properties", relations.target("extendedProperties", "")), 1);
        return properties;
    }

    /** Of a file of before 2007. Either may be null. */
    public static FileProperties old(SummaryInformation summary, DocumentSummaryInformation more) {
        FileProperties properties = new FileProperties();
        if (summary != null) {
            properties.say("title", summary.getTitle()).say("subject", summary.getSubject()).say("creator", summary.getAuthor())
                    .say("lastModifiedBy", summary.getLastAuthor()).say("created", moment(summary.getCreateDateTime()))
                    .say("modified", moment(summary.getLastSaveDateTime())).say("Application", summary.getApplicationName());
        }
        return more == null ? properties : properties.say("Company", more.getCompany()).say("Manager", more.getManager());
    }

    private static String moment(Date date) {
        return date == null || date.getTime() <= 0 ? null : date.toInstant().toString();
    }

    /** Of an OpenDocument file. */
    public static FileProperties openDocument(ZipParts parts) {
        FileProperties properties = new FileProperties();
        properties.read(parts, "meta.xml", 2);
        return properties;
    }

    /** @param depth how deep in the part the properties stand */
    private void read(ZipParts parts, String part, int depth) {
        if (parts.has(part)) {
            XmlPart xml = new XmlPart(parts.open(part), Map.of());
            xml.children(root -> read(xml, depth));
        }
    }

    private void read(XmlPart xml, int depth) {
        xml.children(property -> {
            if (depth > 1) {
                read(xml, depth - 1);
            } else if (TOLD.contains(property)) {
                say(property, xml.text());
            }
        });
    }

    public List<FileSays> says() {
        List<FileSays> says = new ArrayList<>();
        said.forEach((name, value) -> says.add(new FileSays(name, value)));
        return says;
    }

    /** @param heading what the document stands under by its looks; null where nothing says */
    public PageFacts facts(String heading) {
        String creator = AUTHORS.stream().filter(said::containsKey).findFirst().orElse("creator");
        return PageFacts.ofProperties("title", said.get("title"), creator, said.get(creator), heading);
    }
}
