package se.kompis.web;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.HtmlUtils;

/**
 * What every form on a page carries: proof that the page is ours, and the event id that makes a
 * double click count once.
 *
 * <p>Answers are stored as HTML and shown in many pages, so their forms leave a place open for it.
 * The place is an HTML comment, which no text of a person or of the material can contain: all of it
 * is escaped.
 *
 * @param parameter name of the token's field
 * @param token proof that the page is ours
 * @param event part of the id of whatever is sent from the page
 */
record Keys(String parameter, String token, String event) {
    /** The place left open in stored HTML. */
    static final String PLACE = "<!--keys-->";

    static Keys of(CsrfToken token, String event) {
        return new Keys(token.getParameterName(), token.getToken(), event);
    }

    /** The HTML with its forms made whole. */
    String fill(String html) {
        return html.replace(PLACE, hidden(parameter, token) + hidden("event", event));
    }

    private static String hidden(String name, String value) {
        return "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(HtmlUtils.htmlEscape(name), HtmlUtils.htmlEscape(value));
    }
}
