/** The pages of courses: the drawings of lessons, and the desk where lessons are prepared. */
@NullMarked
package se.kompis.course.web;

import org.jspecify.annotations.NullMarked;
