package org.wederhoor.desk.race;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;

import io.restassured.response.Response;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.wederhoor.support.Desk;
import org.wederhoor.support.Tables;

/**
 * What one of two tabs sends.
 *
 * @param desk   whose it is
 * @param path   where to
 * @param fields of its form, without the token
 * @param act   sends it
 * @param typed words that must come back when it is not done; null when nothing was typed
 * @param kept  whether what it asked for is so in the end
 */
public record Tab(Desk desk, String path, Map<String, ?> fields, Callable<Response> act, String typed, BooleanSupplier kept) {

    static Tab of(Desk desk, String path, Map<String, ?> fields, String typed, BooleanSupplier kept) {
        return new Tab(desk, path, fields, () -> desk.post(path, fields), typed, kept);
    }

    /** Sends {@code fields} with {@code text} in one of them. */
    static Tab typing(Desk desk, String path, Map<String, ?> fields, String field, String text, BooleanSupplier kept) {
        return of(desk, path, with(fields, field, text), text, kept);
    }

    /** Sends nothing but what the page holds: a button. */
    static Tab pressing(Desk desk, String path, Map<String, ?> fields, BooleanSupplier kept) {
        return of(desk, path, fields, null, kept);
    }

    /** What a browser would send of the form that {@code css} selects. */
    static Map<String, Object> form(Desk desk, String page, String css) {
        return new LinkedHashMap<>(Desk.filled(desk.page(page), css));
    }

    /** What a browser would send of the page's form to {@code action}. */
    static Map<String, Object> formTo(Desk desk, String page, String action) {
        return form(desk, page, "form[action=" + action + "]");
    }

    /** Presses the button whose address begins with {@code path}: the page's form goes there, with what the button says itself. */
    static Tab button(Desk desk, String page, String path, BooleanSupplier kept) {
        Document opened = desk.page(page);
        Element button = opened.selectFirst("button[formaction^=" + path + "]");
        Map<String, ?> form = Desk.filled(opened, "#" + button.attr("form"));
        return pressing(desk, button.attr("formaction"), with(form, button.attr("name"), button.attr("value")), kept);
    }

    static Map<String, Object> with(Map<String, ?> fields, Object... namesAndValues) {
        Map<String, Object> filled = new LinkedHashMap<>(fields);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            filled.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return filled;
    }

    /** Whether there is such a row: "comment where text = 'so'". */
    static BooleanSupplier there(String rows) {
        return () -> !Tables.value("select count(*) from " + rows).equals("0");
    }

    static BooleanSupplier gone(String rows) {
        return () -> Tables.value("select count(*) from " + rows).equals("0");
    }

    static BooleanSupplier journal(String verb, Object thing) {
        return there("journal_entry where verb = '" + verb + "' and thing_id = '" + thing + "'");
    }
}
