/* The field, the list of results and the keys of the search, in the dialog or on search.html. */
(() => {
  "use strict";
  const search = window.glossator.search;
  const STEP = 10;
  const SNIPPET = 220;
  const BEFORE = 60;

  /* Where the words that were asked for stand in a text: [from, to, term]. In a title a single letter begins a name. */
  const marks = (text, terms, title) => {
    const words = search.tokens(text);
    const is = (token, word, alone) =>
      token?.keys.some(
        (key) =>
          key === word.key || ((word.prefix || (title && word.short)) && key.startsWith(word.key)) || (alone && word.forms.has(key))
      );
    const found = [];
    words.forEach((token, i) =>
      terms.forEach((term, number) => {
        const run = term.words.length;
        if (!term.words.every((word, k) => is(words[i + k], word, run === 1))) return;
        const last = words[i + run - 1];
        found.push([token.at, last.at + last.text.length, number]);
      })
    );
    return found;
  };

  /* The stretch of a text that has the most of the terms. */
  const stretch = (text, found) => {
    const worth = (from) => new Set(found.filter((mark) => mark[0] >= from && mark[1] <= from + SNIPPET - BEFORE).map((mark) => mark[2])).size;
    const best = found.reduce((first, mark) => (worth(mark[0]) > worth(first[0]) ? mark : first), found[0] || [0]);
    let from = best[0] <= SNIPPET - BEFORE ? 0 : best[0] - BEFORE;
    if (from) from = text.indexOf(" ", from) + 1;
    const to = text.length - from <= SNIPPET ? text.length : Math.max(text.lastIndexOf(" ", from + SNIPPET), best[1] || 0);
    return [from, to];
  };

  const fill = (element, text, found, [from, to]) => {
    let at = from;
    element.textContent = from ? "… " : "";
    for (const [start, end] of found) {
      if (start < at || end > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      element.append(text.slice(at, start), mark);
      at = end;
    }
    element.append(text.slice(at, to) + (to < text.length ? " …" : ""));
  };

  search.start = (place, alone) => {
    const part = (name) => place.querySelector(".search-" + name);
    const [field, status, facets, list, more, help, slash] = ["field", "status", "facets", "results", "more", "help", "slash"].map(part);
    const result = part("result").content;
    const buttons = [...facets.querySelectorAll("button")];
    const ways = document.querySelector(".search-ways");
    const button = (kind) => buttons.find((each) => each.dataset.kind === kind);
    const links = () => [...list.querySelectorAll("a")];
    let kind = "";
    let limit = STEP;
    let asked = 0;

    const show = ({ kind: which, page, title, anchor, number, heading, text }, terms) => {
      const { one, place: pattern } = button(which).dataset;
      const item = result.cloneNode(true).firstElementChild;
      const where = pattern.replace("{title}", () => title).replace("{number}", () => number).replace(/^, |, ¶$/g, "");
      const link = item.querySelector("a");
      const name = heading || where;
      link.href = new URL(search.root + page + (anchor && "#" + anchor), location).href;
      const inName = marks(name, terms, true);
      fill(link, name, inName, [0, name.length]);
      item.querySelector(".search-kind").textContent = heading && where && where !== heading ? one + " · " + where : one;
      const found = marks(text, terms);
      /* Who is asked for by name is told of from the beginning. */
      const named = new Set(inName.map((mark) => mark[2])).size === terms.length;
      fill(item.querySelector(".search-text"), text, found, stretch(text, named ? [] : found));
      return item;
    };

    const tell = (words) => {
      if (status.textContent !== words) status.textContent = words;
    };

    const answer = ({ counts, terms, results }) => {
      const all = Object.values(counts).reduce((sum, each) => sum + each, 0);
      const shown = kind ? counts[kind] || 0 : all;
      for (const each of buttons) {
        const own = each.dataset.kind;
        const count = own ? counts[own] || 0 : all;
        each.hidden = !count && own !== kind;
        each.setAttribute("aria-pressed", own === kind);
        each.querySelector(".count").textContent = count;
      }
      facets.hidden = !all;
      more.hidden = shown <= results.length;
      /* A reader who is already in the list stays there. */
      const at = links().indexOf(document.activeElement);
      list.replaceChildren(...results.map((each) => show(each, terms)));
      if (at >= 0) (links()[at] || field).focus();
      tell(status.dataset[shown > 1 ? "many" : shown ? "one" : "none"].replace("{count}", shown));
    };

    const remember = () => {
      if (!alone) return;
      const query = new URLSearchParams();
      if (field.value) query.set("q", field.value);
      if (kind) query.set("kind", kind);
      history.replaceState(null, "", location.pathname + (String(query) && "?" + query));
    };

    /* Gives back whether the answer is still wanted when it comes. */
    const ask = async () => {
      const turn = ++asked;
      remember();
      const asks = Boolean(field.value.trim());
      help.hidden = asks;
      if (alone && ways) ways.hidden = asks;
      if (!asks) {
        facets.hidden = more.hidden = true;
        list.replaceChildren();
        tell("");
        return false;
      }
      try {
        const found = await search.ask(field.value, kind, limit);
        if (turn === asked) answer(found);
      } catch {
        if (turn === asked) tell(status.dataset.failed);
      }
      return turn === asked;
    };

    const begin = (which) => {
      kind = which;
      limit = STEP;
      return ask();
    };

    const close = () => place.close?.();

    const toResults = async () => {
      if (!links().length) await ask();
      links()[0]?.focus();
    };

    field.addEventListener("input", () => begin(kind));
    part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      toResults();
    });
    facets.addEventListener("click", (event) => {
      const pressed = event.target.closest("button");
      if (pressed) begin(pressed.dataset.kind === kind ? "" : pressed.dataset.kind);
    });
    more.addEventListener("click", async () => {
      const before = links().length;
      limit += STEP;
      await ask();
      links()[before]?.focus();
    });
    list.addEventListener("click", (event) => event.target.closest("a") && close());
    part("close")?.addEventListener("click", close);
    slash.checked = search.slash;
    slash.addEventListener("change", () => search.keepSlash(slash.checked));

    place.addEventListener("keydown", (event) => {
      const { key, target } = event;
      const all = links();
      const at = all.indexOf(target);
      const inField = target === field;
      let to;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (key === "ArrowDown" && (inField || at >= 0)) to = all[at + 1];
      else if (key === "ArrowUp" && at >= 0) to = at ? all[at - 1] : field;
      else if (key === "Home" && at >= 0) to = all[0];
      else if (key === "End" && at >= 0) to = all.at(-1);
      else if (key === "Escape" && !alone) return event.preventDefault(), close();
      else if (key === "Escape" && inField) return event.preventDefault(), (field.value = ""), begin("");
      else if (key === "Escape") to = field;
      else if (key.length === 1 && key !== " " && at >= 0) return field.focus();
      if (!to && !/^Arrow(Up|Down)$/.test(key)) return;
      if (inField || at >= 0 || to) event.preventDefault();
      to?.focus();
    });

    if (alone) {
      const query = new URLSearchParams(location.search);
      field.value = query.get("q") || "";
      kind = button(query.get("kind") || "") ? query.get("kind") || "" : "";
      if (!field.value) field.focus();
    }
    ask();
  };
})();
