package org.wederhoor.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

import org.wederhoor.web.address.Address;
import org.wederhoor.web.guard.FormToken;

/** What was typed, out of the request. */
public class Typed {

    private static final String RESTORE = "restore";

    /** A button that only asks to see the form again, with what the page has to say about it. */
    private static final String AGAIN = "again";

    private Typed() {
    }

    @Produces
    @RequestScoped
    static Form form(RoutingContext request, Address address, KeptForms kept, LabelsByAddress known) {
        Form typed = new Form(fields(request.request().formAttributes()), known.of(address.getPath()));
        if (typed.has(RESTORE)) {
            return Form.again(kept.fields(typed.id(RESTORE), address.getPath()), typed.labels, List.of());
        }
        if (typed.has(AGAIN)) {
            return Form.again(typed.values, typed.labels, List.of());
        }
        return typed.has(Taken.BUTTON) ? new Taken(typed.values).form(typed.labels) : typed;
    }

    /** Every field of the form but passwords and the token, in the form's order. */
    public static Map<String, List<String>> echo(RoutingContext request) {
        Map<String, List<String>> fields = fields(request.request().formAttributes());
        fields.keySet().removeIf(name -> name.equals(FormToken.FIELD) || name.toLowerCase().contains("password"));
        return fields;
    }

    private static Map<String, List<String>> fields(MultiMap attributes) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        attributes.forEach(field -> fields.computeIfAbsent(field.getKey(), name -> new ArrayList<>()).add(field.getValue()));
        return fields;
    }
}
