package org.wederhoor.dossier;

/**
 * What a dossier says of itself.
 *
 * @param title    1 to 200 characters
 * @param summary  for readers, up to 4,000 characters; may be empty
 * @param language a BCP 47 tag
 */
public record DossierWords(String title, String summary, String language) {
}
