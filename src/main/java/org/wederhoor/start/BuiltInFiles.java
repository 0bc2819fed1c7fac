package org.wederhoor.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.wederhoor.claim.Basis;
import org.wederhoor.claim.Qualifier;
import org.wederhoor.claim.Stance;
import org.wederhoor.dossier.PartyKind;
import org.wederhoor.dossier.date.PartialDate;
import org.wederhoor.source.SourceKind;
import org.wederhoor.verdict.standard.Mark;

/**
 * The data files of a dossier that comes with the app, as they are written: things refer to each other by the keys that the
 * files give them. Lists that a file leaves out are empty.
 */
record BuiltInFiles(DossierFile dossier, List<PartyFile> parties, List<SourceFile> sources, List<StatementFile> statements,
        List<ClaimFile> claims) {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    /** @throws UncheckedIOException when a file of the folder is missing or says something that is not known here */
    static BuiltInFiles read(String folder) {
        return new BuiltInFiles(
                read(folder, "dossier", new TypeReference<>() { }),
                read(folder, "parties", new TypeReference<>() { }),
                read(folder, "sources", new TypeReference<>() { }),
                read(folder, "statements", new TypeReference<>() { }),
                read(folder, "claims", new TypeReference<>() { }));
    }

    private static <T> T read(String folder, String name, TypeReference<T> type) {
        String path = "/built-in/" + folder + "/" + name + ".yaml";
        try (InputStream file = BuiltInFiles.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IOException("there is no " + path);
            }
            return YAML.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    private static <T> List<T> orNone(List<T> list) {
        return list == null ? List.of() : list;
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }

    record DossierFile(String key, String title, String summary, String language, String deviation) {
        DossierFile {
            deviation = orEmpty(deviation);
        }
    }

    record PartyFile(String key, String name, PartyKind kind, String about, List<String> aliases) {
        PartyFile {
            aliases = orNone(aliases);
            about = orEmpty(about);
        }
    }

    record DateFile(String printed, String edtf) {

        static PartialDate read(DateFile date) {
            return date == null ? null : PartialDate.of(date.printed, date.edtf);
        }
    }

    record SourceFile(String key, boolean archived, String file, String sha256, SourceKind kind, String headline, String label,
            String outlet, String agency, String byline, DateFile dated, String address, String note) {
        SourceFile {
            note = orEmpty(note);
        }
    }

    record StatementFile(String key, String party, String spokesperson, String saidTo, String relayedBy, String title,
            String workingTitle, DateFile said, DateFile reported, String datingNote, String note, String paraphrase,
            List<PassageFile> passages, List<String> readIn) {
        StatementFile {
            datingNote = orEmpty(datingNote);
            note = orEmpty(note);
            passages = orNone(passages);
            readIn = orNone(readIn);
        }
    }

    record PassageFile(String source, String exact, boolean ownWords) {
    }

    record ClaimFile(String key, String sentence, String claimant, String claimantNote, List<String> concerns,
            List<AppearanceFile> appearances, List<AnswerFile> answers, VerdictFile verdict) {
        ClaimFile {
            claimantNote = orEmpty(claimantNote);
            concerns = orNone(concerns);
            appearances = orNone(appearances);
            answers = orNone(answers);
        }
    }

    /** @param around the text right before and right after the passage, where its words stand in several places of the source */
    record AppearanceFile(String source, boolean first, SourceKind derivation, String ofSource, String ofParty,
            String attribution, String passage, ContextFile around) {
    }

    record ContextFile(String before, String after) {
    }

    record AnswerFile(String statement, Stance stance, Basis basis, Qualifier qualifier, String countsBecause, String note) {
        AnswerFile {
            note = orEmpty(note);
            countsBecause = orEmpty(countsBecause);
        }
    }

    record VerdictFile(Mark mark, List<String> cites, String rationale) {
        VerdictFile {
            cites = orNone(cites);
            // the files wrap their lines; an editor's text area does not
            rationale = rationale.strip().replaceAll("(?<!\n)\n(?!\n)", " ");
        }
    }
}
