/** Pages that somebody saved: as one file, as HTML that says where it was, and in web archives. */
package org.wederhoor.source.intake.saved;
