/** WARC files (ISO 28500): read with whatever is wrong with them, and written. */
package org.wederhoor.source.warc;
