package org.wederhoor.desk.elsewhere;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.desk.source.UploadedFile;
import org.wederhoor.elsewhere.review.CheckFeeds;
import org.wederhoor.elsewhere.review.CheckFile;
import org.wederhoor.elsewhere.review.CheckImport;
import org.wederhoor.elsewhere.review.CheckImports;
import org.wederhoor.elsewhere.review.CheckPart;
import org.wederhoor.elsewhere.review.CheckRefusal;
import org.wederhoor.elsewhere.review.FileProblem;
import org.wederhoor.elsewhere.review.ReviewMessages;
import org.wederhoor.web.Ids;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Pager;
import org.wederhoor.web.Refused;
import org.wederhoor.web.WebProblem;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;
import org.wederhoor.web.guard.LargeUploads;

/** Where checks by others are brought in: from files or a page's address; and what came of each time. */
@Path(ImportedChecks.PATH)
@RolesAllowed(Role.CHECKERS)
public class ImportedChecks {

    static final String PATH = "/desk/elsewhere/imports";

    private static final int IMPORTS_PER_PAGE = 20;
    private static final int ROWS_PER_PAGE = 100;
    private static final int MOST_BYTES = 25_000_000;
    // kept until its columns are named
    private static final int MOST_OF_TABLE = 10_000_000;

    private static final Labels LABELS = Labels.NONE.with("file", Words.of(ElsewhereMessages.class, ElsewhereMessages::file))
            .with("address", Words.of(ElsewhereMessages.class, ElsewhereMessages::address));

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance imports(Form form, Pager<CheckImport> imports);

        static native TemplateInstance outcome(CheckImport made, Pager<CheckRefusal> rows, Form form, List<String> header, CheckPart[] parts);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels(PATH + "/(?:file|address)", LABELS);
    }

    @Produces
    @Singleton
    static FormLabels columnLabels() {
        return new FormLabels(PATH + "/[^/]+/columns", columns());
    }

    @Produces
    @Singleton
    static LargeUploads lists() {
        return new LargeUploads(PATH + "/file", MOST_BYTES + 2_000_000L);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @Inject
    CheckImports imports;

    @Inject
    CheckFeeds feeds;

    @Inject
    RoutingContext request;

    /** @param after the import that the page before ended with */
    @GET
    public TemplateInstance imports(@RestQuery String after) {
        return page(Form.blank(LABELS), after);
    }

    /** Takes what is in one file or several. Of several each is by itself; one table alone can be brought at a time, since its columns are asked for. */
    @POST
    @Path("file")
    public Response file() {
        List<UploadedFile> files = UploadedFile.all(request, "file");
        if (files.isEmpty()) {
            return refused("file", WebProblem.REQUIRED);
        }
        List<UUID> made = new ArrayList<>();
        for (UploadedFile each : files) {
            try {
                made.add(take(each));
            } catch (Refused e) {
                form.problem("file", files.size() == 1 ? e.words() : language -> each.name() + ": " + e.words().in(language));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return form.hasProblems() ? again() : address.see(made.size() == 1 ? PATH + "/" + made.get(0) : PATH);
    }

    private UUID take(UploadedFile sent) throws IOException {
        if (Files.size(sent.path()) > MOST_BYTES) {
            throw new Refused(FileProblem.TOO_LARGE);
        }
        return take(CheckImport.Way.FILE, sent.name(), CheckFile.of(() -> Files.newInputStream(sent.path()), null), () -> Files.readAllBytes(sent.path()));
    }

    @POST
    @Path("address")
    public Response address() {
        String wanted = form.required("address", 2000);
        if (form.hasProblems()) {
            return again();
        }
        try {
            CheckFeeds.Fetched fetched = feeds.fetch(wanted);
            return address.see(PATH + "/" + take(CheckImport.Way.ADDRESS, wanted, fetched.file(), fetched::bytes));
        } catch (Refused e) {
            return refused("address", e.words());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface AllBytes {
        byte[] read() throws IOException;
    }

    /** A table waits for its columns to be named; anything else is taken at once. */
    private UUID take(CheckImport.Way way, String called, CheckFile file, AllBytes bytes) throws IOException {
        byte[] waiting = null;
        if (file.kind() == CheckFile.Kind.TABLE) {
            file.header();
            waiting = bytes.read();
            if (waiting.length > MOST_OF_TABLE) {
                throw new Refused(FileProblem.TOO_LARGE);
            }
        }
        UUID made = imports.begin(way, called, editor.getId(), editor.getName(), null, waiting);
        if (waiting == null) {
            imports.run(made, file, Map.of(), address.language(), moved -> { });
        }
        return made;
    }

    /** @param after the row that the page before ended with */
    @GET
    @Path("{import}")
    public TemplateInstance outcome(@RestPath("import") UUID id, @RestQuery String after) {
        CheckImport made = Missing.unless(CheckImport.findById(id));
        List<String> header = header(made);
        Form columns = Form.blank(columns());
        CheckFile.guessed(header).forEach((part, column) -> columns.with(part.column(), column));
        return outcome(made, columns, header, after);
    }

    /** Says in which columns a table that waits has what, and takes it. */
    @POST
    @Path("{import}/columns")
    public Response columns(@RestPath("import") UUID id) {
        CheckImport waiting = Missing.unless(CheckImport.findById(id));
        List<String> header = header(waiting);
        Map<CheckPart, Integer> columns = new EnumMap<>(CheckPart.class);
        for (CheckPart part : CheckPart.values()) {
            String typed = form.value(part.column());
            if (typed.matches("\\d{1,4}") && Integer.parseInt(typed) < header.size()) {
                columns.put(part, Integer.valueOf(typed));
            } else if (waiting.bytes != null && (part == CheckPart.CLAIM || part == CheckPart.ADDRESS || !typed.isEmpty())) {
                form.problem(part.column(), WebProblem.CHOOSE);
            }
        }
        if (form.hasProblems()) {
            return Response.status(form.refusedStatus()).entity(outcome(waiting, form, header, null)).build();
        }
        if (imports.begin(id)) {
            imports.run(id, file(waiting.bytes), columns, address.language(), moved -> { });
        }
        return address.see(PATH + "/" + id);
    }

    private static Labels columns() {
        Labels labels = Labels.NONE;
        for (CheckPart part : CheckPart.values()) {
            labels = labels.with(part.column(), Words.of(ReviewMessages.class, messages -> messages.part(part)));
        }
        return labels;
    }

    private static List<String> header(CheckImport made) {
        try {
            return made.bytes == null ? List.of() : file(made.bytes).header();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CheckFile file(byte[] bytes) {
        try {
            return CheckFile.of(() -> new ByteArrayInputStream(bytes), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateInstance outcome(CheckImport made, Form columns, List<String> header, String after) {
        UUID begin = after == null || after.isEmpty() ? null : Ids.read(after);
        return Templates.outcome(made, Pager.of(CheckRefusal.of(made.id, begin, ROWS_PER_PAGE + 1), ROWS_PER_PAGE, PATH + "/" + made.id, after,
                row -> row.id), columns, header, CheckPart.values());
    }

    private Response refused(String field, Words words) {
        form.problem(field, words);
        return again();
    }

    private Response again() {
        return Response.status(form.refusedStatus()).entity(page(form, null)).build();
    }

    private static TemplateInstance page(Form shown, String after) {
        CheckImport begin = after == null || after.isEmpty() ? null : Missing.unless(CheckImport.findById(Ids.read(after)));
        return Templates.imports(shown, Pager.of(CheckImport.latest(begin, IMPORTS_PER_PAGE + 1), IMPORTS_PER_PAGE, PATH, after, each -> each.id));
    }
}
