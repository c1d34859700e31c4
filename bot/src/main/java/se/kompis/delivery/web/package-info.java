/**
 * The console's page of deliveries: what arrived, what did not and why, and who cannot be reached.
 */
@NullMarked
package se.kompis.delivery.web;

import org.jspecify.annotations.NullMarked;
