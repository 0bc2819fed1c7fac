package org.wederhoor.publication.listing;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import org.wederhoor.publication.pages.Finished;

/** The way to every verdict: all months, and the pages of each. */
@Path("/months")
@PermitAll
@Finished
public class ReadersMonths {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance months(ListedMonths months);
    }

    @Inject
    EntityManager database;

    @GET
    public TemplateInstance months() {
        List<?> rows = database.createNativeQuery("select month, sum(claims) from listed_month group by month having sum(claims) > 0"
                + " order by month desc", Object[].class).getResultList();
        return Templates.months(ListedMonths.of(rows.stream().map(Object[].class::cast)
                .map(row -> new ListedMonths.Row(CalendarMonth.read((String) row[0]), ((Number) row[1]).intValue())).toList()));
    }
}
