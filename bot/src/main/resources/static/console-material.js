"use strict";
// Sends files one after another, as they are dropped or chosen, and shows how far each has come.
// Without this file the form sends them all at once. Words come from the page.
(() => {
  const form = document.getElementById("drop");
  if (!form) return;
  const chosen = document.getElementById("files");
  const list = document.getElementById("sending");
  const words = (text, name) => text.replace("{0}", name);
  const waiting = [];
  let busy = false;

  const show = html => {
    const parsed = new DOMParser().parseFromString(html, "text/html");
    for (const id of ["uploads", "shelf"]) {
      const fresh = parsed.getElementById(id);
      const old = document.getElementById(id);
      if (!fresh || !old) continue;
      fresh.removeAttribute("hx-swap-oob");
      old.replaceWith(fresh);
      htmx.process(fresh);
    }
  };

  const send = file => new Promise(resolve => {
    const line = document.createElement("li");
    const name = document.createElement("span");
    name.textContent = words(form.dataset.sending, file.name);
    const bar = document.createElement("progress");
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute("aria-label", name.textContent);
    line.append(name, bar);
    list.append(line);
    const body = new FormData();
    body.append("library", form.elements.library.value);
    body.append("_csrf", form.elements._csrf.value);
    body.append("file", file, file.name);
    const request = new XMLHttpRequest();
    request.upload.addEventListener("progress", event => {
      if (event.lengthComputable) bar.value = event.loaded / event.total;
    });
    request.addEventListener("loadend", () => {
      if (request.status === 200) {
        line.remove();
        show(request.responseText);
      } else {
        bar.remove();
        line.className = "problem";
        name.textContent = words(form.dataset.failed, file.name);
      }
      resolve();
    });
    request.open("POST", form.action);
    request.setRequestHeader("HX-Request", "true");
    request.send(body);
  });

  const add = async files => {
    waiting.push(...files);
    if (busy) return;
    busy = true;
    while (waiting.length) await send(waiting.shift());
    busy = false;
  };

  chosen.addEventListener("change", () => {
    add(chosen.files);
    chosen.value = "";
  });
  const over = on => event => {
    event.preventDefault();
    form.classList.toggle("over", on);
  };
  form.addEventListener("dragenter", over(true));
  form.addEventListener("dragover", over(true));
  form.addEventListener("dragleave", over(false));
  form.addEventListener("drop", event => {
    over(false)(event);
    add(event.dataTransfer.files);
  });
})();
