package org.wederhoor.desk;

import java.util.List;

import jakarta.inject.Named;
import jakarta.inject.Singleton;

import org.wederhoor.dossier.Party;

/** Every party, for lists that all pages have alike. */
@Named("partyList")
@Singleton
public class PartyList {

    public List<Party> getAll() {
        return Party.all();
    }
}
