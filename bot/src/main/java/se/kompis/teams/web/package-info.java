/** The console's page about Teams: where its app is downloaded. */
@NullMarked
package se.kompis.teams.web;

import org.jspecify.annotations.NullMarked;
