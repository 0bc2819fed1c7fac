package org.wederhoor.source.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Where the parts of an Office Open XML file stand (ECMA-376, part 2): each part says which others it uses, and for what.
 *
 * @param folder of the part that they are those of, with a slash at its end; empty for the file as a whole
 */
public record Relations(String folder, List<Relation> all) {

    /**
     * @param type   the last word of it, such as styles
     * @param target the name of a part
     */
    public record Relation(String id, String type, String target) {
    }

    /** @param part its name; empty for the file as a whole */
    public static Relations of(ZipParts parts, String part) {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Relation> all = new ArrayList<>();
        if (parts.has(name)) {
            XmlPart xml = new XmlPart(parts.open(name), Map.of());
            xml.children(root -> xml.children(relation -> {
                // what stands elsewhere is never fetched
                if (relation.equals("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    String type = xml.attribute("Type", "");
                    all.add(new Relation(xml.attribute("Id", ""), type.substring(type.lastIndexOf('/') + 1), resolved(folder, xml.attribute("Target", ""))));
                }
            }));
        }
        return new Relations(folder, all);
    }

    private static String resolved(String folder, String target) {
        String name = target.startsWith("/") ? target.substring(1) : folder + target;
        String before;
        do {
            before = name;
            name = name.replaceFirst("[^/]+/\\.\\./", "").replaceFirst("(^|/)\\./", "$1");
        } while (!name.equals(before));
        return name;
    }

    /** The parts of a type, in the file's order. */
    public List<String> targets(String type) {
        return all.stream().filter(each -> each.type.equals(type)).map(Relation::target).toList();
    }

    /** The first part of a type; something else where there is none. */
    public String target(String type, String otherwise) {
        return targets(type).stream().findFirst().orElse(otherwise);
    }
}
