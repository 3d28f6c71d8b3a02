/*
 * The reader's choice of colours and of the size of letters. It is set on the root element before the page is shown,
 * and kept under one key of the browser's storage. Where nothing can be kept, it holds for the page alone.
 */
(() => {
  "use strict";
  const KEY = "glossator.reading";
  const KNOWN = { theme: /^(light|dark)$/, size: /^[1345]$/ };
  const root = document.documentElement;
  let choice = {};

  /* Takes over what is kept; anything that is not a choice counts as none. */
  function recall() {
    try {
      const { theme, size } = JSON.parse(localStorage.getItem(KEY)) || {};
      choice = { theme, size };
    } catch {
      /* No storage, or not our words in it: the choice of this page stands. */
    }
  }

  function keep() {
    try {
      localStorage.setItem(KEY, JSON.stringify(choice));
    } catch {
      /* Then it is not remembered. */
    }
  }

  function apply() {
    for (const [name, known] of Object.entries(KNOWN)) {
      if (known.test(choice[name])) {
        root.dataset[name] = choice[name];
      } else {
        delete root.dataset[name];
      }
    }
  }

  function refresh() {
    recall();
    apply();
  }

  /* The button, and the panel that it opens. */
  function settings(button, panel) {
    const radios = [...panel.querySelectorAll("input")];

    function show(open) {
      panel.hidden = !open;
      button.setAttribute("aria-expanded", open);
      if (open) {
        for (const radio of radios) {
          const chosen = root.dataset[radio.name];
          radio.checked = chosen ? radio.value === chosen : radio.defaultChecked;
        }
      }
    }

    button.addEventListener("click", () => show(panel.hidden));
    panel.addEventListener("change", ({ target }) => {
      choice = { ...choice, [target.name]: target.value };
      apply();
      keep();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !panel.hidden) {
        show(false);
        button.focus();
      }
    });
    for (const leaving of ["pointerdown", "focusin"]) {
      document.addEventListener(leaving, ({ target }) => {
        if (!panel.hidden && !panel.parentElement.contains(target)) {
          show(false);
        }
      });
    }
    button.hidden = false;
  }

  /* Whether there was all that it takes: what every page shows comes by a script that may run after this one. */
  function start() {
    const button = document.getElementById("tool-reading");
    const template = document.getElementById("reading-panel");
    if (button && template) {
      button.after(template.content);
      button.setAttribute("aria-controls", "reading-settings");
      settings(button, document.getElementById("reading-settings"));
    }
    return button && template;
  }

  refresh();
  addEventListener("storage", refresh);
  addEventListener("pageshow", (event) => event.persisted && refresh());
  if (!start()) {
    document.addEventListener("DOMContentLoaded", start);
  }
})();
