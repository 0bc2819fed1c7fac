package org.wederhoor.publication;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.qute.TemplateExtension;

import org.wederhoor.verdict.Content;

/** Small phrases that templates make out of an edition's content. */
@TemplateExtension
final class ContentWords {

    private ContentWords() {
    }

    /** Whose words a quotation is in: the agency or outlet of each source it stands in, each once. */
    static String speakers(Content said, List<UUID> sources) {
        return sources.stream().map(said::source).map(ContentWords::speaker).distinct().collect(Collectors.joining(", "));
    }

    static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase() + word.substring(1);
    }

    /** Whether a statement answers the claim. */
    static boolean hasAnswer(Content said, UUID statement) {
        return said.answers().stream().anyMatch(answer -> answer.statement().equals(statement));
    }

    private static String speaker(Content.SourceSaid source) {
        if (source.agency() != null) {
            return source.agency().name();
        }
        return source.outlet() == null ? source.label() : source.outlet().name();
    }
}
