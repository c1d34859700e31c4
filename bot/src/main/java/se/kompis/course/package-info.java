/**
 * What is taught: courses of two-minute lessons, each resting on sentences of published material.
 *
 * <p>A course comes as a {@link se.kompis.course.CoursePack}, a folder or zip of text. {@link
 * se.kompis.course.CoursePacks} checks one (every fault with file and line), imports and exports
 * it. {@link se.kompis.course.Courses} is what learners may take: published lessons of the
 * libraries they may read. {@link se.kompis.course.DraftsFromMaterial} draws drafts of lessons,
 * {@link se.kompis.course.Editing} takes a lesson from draft to published with two people, and
 * {@link se.kompis.course.Sources} puts lessons at risk whose source changed.
 */
@NullMarked
package se.kompis.course;

import org.jspecify.annotations.NullMarked;
