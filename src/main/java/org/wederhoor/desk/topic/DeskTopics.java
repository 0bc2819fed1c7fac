package org.wederhoor.desk.topic;

import java.util.List;
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

import org.jboss.resteasy.reactive.RestPath;

import org.wederhoor.account.CurrentEditor;
import org.wederhoor.account.Role;
import org.wederhoor.history.Thing;
import org.wederhoor.history.Verb;
import org.wederhoor.web.Missing;
import org.wederhoor.web.Transactions;
import org.wederhoor.web.Words;
import org.wederhoor.web.address.Address;
import org.wederhoor.web.form.Form;
import org.wederhoor.web.form.FormLabels;
import org.wederhoor.web.form.Labels;

/** What the desk's subjects are called. */
@Path("/desk/topics")
@RolesAllowed(Role.EDITORS)
public class DeskTopics {

    static final Labels LABELS = Labels.NONE.with("name", Words.of(TopicsMessages.class, TopicsMessages::name))
            .with("into", Words.of(TopicsMessages.class, TopicsMessages::into)).with("id", Labels.UNSEEN).with("version", Labels.UNSEEN);

    private static final String PATH = "/desk/topics";
    private static final int LONGEST = 80;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(Form form, List<Topic> topics);

        static native TemplateInstance topic(Form form, Topic topic, List<Topic> others);
    }

    @Produces
    @Singleton
    static FormLabels labels() {
        return new FormLabels(PATH + "(/[^/]+(/merge)?)?", LABELS);
    }

    @Inject
    Address address;

    @Inject
    CurrentEditor editor;

    @Inject
    Form form;

    @GET
    public TemplateInstance list() {
        return Templates.list(Form.blank(LABELS), Topic.all());
    }

    /** Makes a topic; sent twice, one. */
    @POST
    public Response make() {
        UUID id = form.newId();
        String name = form.required("name", LONGEST);
        Transactions.run(() -> {
            if (form.hasProblems() || Topic.findById(id) != null) {
                return;
            }
            if (Topic.isTaken(name, id)) {
                form.problem("name", TopicProblem.TAKEN);
                return;
            }
            Topic topic = new Topic();
            topic.id = id;
            topic.call(name);
            topic.persist();
            editor.record(Verb.TOPIC_NAMED, Thing.TOPIC, id, name);
        });
        return form.hasProblems() ? Response.status(form.refusedStatus()).entity(Templates.list(form, Topic.all())).build() : address.see(PATH);
    }

    /** A topic, to be renamed or merged; the address of one that was merged leads to the list. */
    @GET
    @Path("{id}")
    public Response topic(@RestPath UUID id) {
        Topic topic = Missing.unless(Topic.<Topic>findById(id));
        return topic.mergedInto != null ? address.see(PATH + "/" + topic.mergedInto)
                : Response.ok(page(Form.blank(LABELS).with("version", topic.version).with("name", topic.name), topic)).build();
    }

    @POST
    @Path("{id}")
    public Response rename(@RestPath UUID id) {
        String name = form.required("name", LONGEST);
        Transactions.run(() -> {
            Topic topic = Topic.locked(id);
            if (form.hasProblems() || topic.mergedInto != null || topic.name.equals(name)) {
                return;
            }
            if (topic.version != form.version()) {
                form.outdated(topic.version).differs(topic.name, name, "name");
            } else if (Topic.isTaken(name, id)) {
                form.problem("name", TopicProblem.TAKEN);
            } else {
                topic.call(name);
                editor.record(Verb.TOPIC_NAMED, Thing.TOPIC, id, name);
            }
        });
        return answer(id);
    }

    /** Lets what stands under it stand under another, whose address it leads to from now on. */
    @POST
    @Path("{id}/merge")
    public Response merge(@RestPath UUID id) {
        Topic into = form.reference("into", key -> Topic.standing(key));
        if (into != null && into.id.equals(id)) {
            form.problem("into", TopicProblem.ITSELF);
        }
        Transactions.run(() -> {
            if (form.hasProblems()) {
                return;
            }
            // in one order, whichever is merged into which
            List.of(id, into.id).stream().sorted().forEach(Topic::locked);
            if (Topic.count("id in ?1 and mergedInto is null", List.of(id, into.id)) == 2) {
                Topic.locked(id).mergeInto(into);
                editor.record(Verb.TOPIC_MERGED, Thing.TOPIC, id, into.name);
            }
        });
        return answer(id);
    }

    private Response answer(UUID id) {
        return form.hasProblems() || form.isOutdated() ? Response.status(form.refusedStatus())
                .entity(page(form, Missing.unless(Topic.<Topic>findById(id)))).build() : address.see(PATH);
    }

    private static TemplateInstance page(Form form, Topic topic) {
        return Templates.topic(form, topic, Topic.all().stream().filter(each -> !each.id.equals(topic.id)).toList());
    }
}
