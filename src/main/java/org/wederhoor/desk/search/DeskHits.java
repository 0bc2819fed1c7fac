package org.wederhoor.desk.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wederhoor.verdict.VerdictState;
import org.wederhoor.verdict.standard.Mark;
import org.wederhoor.web.search.Found;
import org.wederhoor.web.search.Marks;

/** Reads what is shown of the rows that were found. */
final class DeskHits {

    private static final String READ = """
            select d.thing_id, d.start_at, d.language, head, ts_headline(d.likely::regconfig, search_shown(head, query), query, options),
                said.body, ts_headline(d.likely::regconfig, search_shown(said.body, query), query, options), its.title, last.mark, last.state,
                last.change_kind = 'WITHDRAWAL', translated.language, translated.words,
                ts_headline(search_language(translated.language), search_shown(translated.words, query), query, options)
            from unnest(?, ?) with ordinality as wanted (thing_id, part, place)
                join desk_search d on d.kind = ? and d.thing_id = wanted.thing_id and d.part = wanted.part
                left join claim c on d.kind = 'CLAIM' and c.id = d.thing_id
                left join statement s on d.kind = 'STATEMENT' and s.id = d.thing_id
                left join party p on d.kind = 'PARTY' and p.id = d.thing_id
                left join dossier o on d.kind = 'DOSSIER' and o.id = d.thing_id
                left join source so on d.kind in ('SOURCE', 'TEXT') and so.id = d.thing_id
                left join dossier its on its.id = coalesce(c.dossier_id, s.dossier_id)
                left join lateral (select v.mark, v.state, v.change_kind, v.translations from verdict v where v.claim_id = c.id and v.state <> 'DROPPED'
                                   order by v.opened_at desc, v.id desc limit 1) last on true
                cross join lateral (select coalesce(c.sentence, s.title, p.name || coalesce(' (' || (select string_agg(a.name, ', '
                        order by a.position) from party_alias a where a.party_id = p.id) || ')', ''), o.title, so.label) as head,
                    coalesce(d.body, search_article(d.thing_id, d.start_at, d.end_at)) as body offset 0) said
                cross join (select cast(? as tsquery), cast(? as text)) as given (query, options)
                left join lateral (select language, words from (select * from translated_words(c.translations::jsonb)
                    union all select * from translated_words(last.translations::jsonb)) texts
                    order by to_tsvector(search_language(language), search_text(words)) @@ query desc limit 1) translated on true
            order by wanted.place""";

    private final Connection connection;

    DeskHits(Connection connection) {
        this.connection = connection;
    }

    List<DeskHit> read(DeskKind kind, List<DeskRows.Row> rows, Marks marks) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            read.setArray(1, connection.createArrayOf("uuid", rows.stream().map(DeskRows.Row::thing).toArray()));
            read.setArray(2, connection.createArrayOf("integer", rows.stream().map(DeskRows.Row::part).toArray()));
            read.setString(3, kind.name());
            read.setString(4, marks.words());
            read.setString(5, Found.OPTIONS);
            List<DeskHit> hits = new ArrayList<>();
            try (ResultSet row = read.executeQuery()) {
                while (row.next()) {
                    hits.add(hit(kind, row, marks));
                }
            }
            return hits;
        }
    }

    private static DeskHit hit(DeskKind kind, ResultSet row, Marks marks) throws SQLException {
        Found head = Found.in(row.getString(4), row.getString(5), marks);
        Found body = Found.in(row.getString(6), row.getString(7), marks);
        String language = row.getString(3);
        if (!body.any() && row.getString(13) != null) {
            body = Found.in(row.getString(13), row.getString(14), marks);
            language = row.getString(12);
        }
        String mark = row.getString(9);
        String state = row.getString(10);
        return new DeskHit(kind, row.getObject(1, UUID.class), row.getObject(2, Integer.class), row.getString(3), head,
                body.any() || kind == DeskKind.TEXT ? body : null, language, row.getString(8), mark == null ? null : Mark.valueOf(mark),
                state == null ? null : VerdictState.valueOf(state), row.getBoolean(11));
    }
}
