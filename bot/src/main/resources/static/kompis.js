"use strict";
// The chat works without this file; with it, answers come without leaving the page.
// Words come from the page (data attributes), never from here.
(() => {
  document.documentElement.classList.add("scripted");
  const compose = document.getElementById("compose");
  if (!compose) return;

  const text = compose.elements.say;
  const transcript = document.getElementById("transcript");
  const problem = document.getElementById("problem");
  const count = document.getElementById("count");
  const state = document.getElementById("state");
  const waiting = document.getElementById("waiting");
  const limit = Number(compose.dataset.limit);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let unsent = "";

  const show = (entry, behavior) => entry?.scrollIntoView({ block: "start", behavior });
  const isSaying = event => event.detail.requestConfig?.verb === "post";

  // The field: grows with its text, says when it is too much, and sends on Enter.
  const measure = () => {
    if (!CSS.supports("field-sizing", "content")) {
      text.style.height = "auto";
      text.style.height = text.scrollHeight + "px";
    }
    const length = text.value.trim().length;
    count.textContent =
      length > limit * 0.9
        ? compose.dataset.count.replace("{0}", length.toLocaleString(document.documentElement.lang))
        : "";
    if (length <= limit) problem.textContent = "";
  };
  text.addEventListener("input", measure);
  text.addEventListener("keydown", event => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      compose.requestSubmit();
    }
  });
  document.addEventListener(
    "submit",
    event => {
      if (event.target !== compose) return;
      const length = text.value.trim().length;
      if (length > 0 && length <= limit) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (length > limit) problem.textContent = compose.dataset.tooLong;
      text.focus();
    },
    true
  );

  // While an answer is on its way.
  const begin = said => {
    const entry = waiting.content.cloneNode(true).firstElementChild;
    entry.id = "on-its-way";
    entry.querySelector(".said").textContent = said;
    transcript.querySelector(".start")?.remove();
    transcript.append(entry);
    transcript.setAttribute("aria-busy", "true");
    document.body.classList.add("busy");
    state.textContent = compose.dataset.searching;
    problem.textContent = "";
    show(entry, calm.matches ? "auto" : "smooth");
  };
  const end = () => {
    document.getElementById("on-its-way")?.remove();
    transcript.removeAttribute("aria-busy");
    document.body.classList.remove("busy");
    state.textContent = "";
  };
  const said = values => {
    if (values.get("press")) return JSON.parse(values.get("press")).label;
    return values.get("label") ?? values.get("say") ?? "";
  };
  const reason = status => {
    if (status === 0) return compose.dataset.unreachable;
    return status === 401 || status === 403 ? compose.dataset.expired : compose.dataset.failed;
  };

  document.body.addEventListener("htmx:configRequest", event => {
    // One key for whatever is sent next: a second press before the answer counts once.
    if (event.detail.verb === "post") {
      event.detail.parameters.event = document.getElementById("event").value;
    }
  });
  document.body.addEventListener("htmx:beforeSend", event => {
    if (!isSaying(event)) return;
    if (event.detail.elt === compose) {
      unsent = text.value;
      text.value = "";
      measure();
    }
    begin(said(event.detail.requestConfig.formData));
  });
  document.body.addEventListener("htmx:beforeSwap", event => {
    if (isSaying(event)) end();
  });
  document.body.addEventListener("htmx:afterRequest", event => {
    if (!isSaying(event)) return;
    end();
    if (event.detail.successful) {
      settle(event.detail.elt, event.detail.requestConfig.triggeringEvent?.submitter);
    } else {
      text.value = unsent + (unsent && text.value ? "\n" : "") + text.value;
      measure();
      problem.textContent = reason(event.detail.xhr.status);
    }
    unsent = "";
  });

  // What was answered stays visible as answered.
  const settle = (form, button) => {
    if (form.querySelector(".feedback")) {
      form.querySelectorAll("button").forEach(it =>
        it.setAttribute("aria-pressed", String(it === button)));
    }
    if (form.classList.contains("fields")) {
      form.classList.add("answered");
      form.querySelectorAll("input, textarea, button").forEach(it => { it.disabled = true; });
    }
  };

  // A new entry: once, in sight, and under the fingers of whoever pressed a button.
  document.body.addEventListener("htmx:afterSwap", event => {
    if (event.detail.target !== transcript || !isSaying(event)) return;
    const entry = transcript.querySelector(":scope > .entry:last-child");
    if (!entry) return;
    document.querySelectorAll(`[id="${entry.id}"]`).forEach(it => { if (it !== entry) it.remove(); });
    if (document.activeElement !== text) entry.focus({ preventScroll: true });
    show(entry, calm.matches ? "auto" : "smooth");
  });

  measure();
  if (!location.hash) show(transcript.querySelector(":scope > .entry:last-child"), "auto");
})();
