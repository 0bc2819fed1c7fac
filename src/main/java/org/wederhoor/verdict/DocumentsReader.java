package org.wederhoor.verdict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wederhoor.claim.Answer;
import org.wederhoor.claim.Appearance;
import org.wederhoor.source.Passage;
import org.wederhoor.source.Source;
import org.wederhoor.source.SourceFile;
import org.wederhoor.source.SourceLocator;
import org.wederhoor.source.intake.extract.Locator;
import org.wederhoor.source.signature.Signatures;

/** Reads what kind of documents sources are that are neither pages nor plain texts, and where in them what is quoted stands. */
final class DocumentsReader {

    private static final Set<String> ANYWHERE = Set.of("text/html", "text/plain");

    private final Map<UUID, Content.DocumentSaid> documents = new LinkedHashMap<>();

    /** @param sources in the order in which they are listed */
    DocumentsReader(Collection<Source> sources) {
        Map<UUID, String> types = SourceFile.mediaTypes(sources.stream().map(source -> source.id).toList());
        sources.stream().filter(source -> types.containsKey(source.id) && !ANYWHERE.contains(types.get(source.id)))
                .forEach(source -> documents.put(source.id, new Content.DocumentSaid(source.id, types.get(source.id), new ArrayList<>(),
                        Content.SignedSaid.of(Signatures.of(source)))));
    }

    /** Null where there are none: what says nothing of documents is to the byte what it was before these were noted. */
    List<Content.DocumentSaid> read(List<Answer> answers, List<Appearance> appearances) {
        if (documents.isEmpty()) {
            return null;
        }
        Stream.concat(appearances.stream().map(each -> each.passage), answers.stream().flatMap(each -> each.statement.passages.stream())
                .map(each -> each.passage)).filter(passage -> passage != null && documents.containsKey(passage.source.id)).distinct().forEach(this::note);
        return List.copyOf(documents.values());
    }

    private void note(Passage passage) {
        Locator found = SourceLocator.of(passage);
        if (found != null) {
            documents.get(passage.source.id).places().add(new Content.PlaceSaid(passage.exact, found.kind(), found.value()));
        }
    }
}
