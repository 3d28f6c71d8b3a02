/*
 * Cards: who or what a name means, beside the name. Any link with data-entity has one if the page carries it in
 * its template #cards. Resting the pointer on the link, focusing it from the keyboard or tapping it opens the card.
 */
(function () {
  "use strict";

  const HOVER = 350; // ms that the pointer rests on a link before its card opens
  const FOCUS = 200; // ms that the focus does, so that tabbing past shows nothing
  const LEAVE = 300; // ms in which the pointer or the focus may be on its way to the card
  const GAP = 6; // px between words and card, card and window

  const cards = document.getElementById("cards");
  if (!cards) {
    return;
  }
  const root = document.documentElement;

  let link = null; // what the open card explains
  let card = null;
  let pinned = null;
  let pinnedFrom = null;
  let under = null; // the link or card that the pointer is on
  let pointer = { x: NaN, y: NaN };
  let started = null; // where it went down
  let tapping = false; // whether it did so last, without a mouse
  let quiet = false;
  let apart = null; // from the link to the card, and from where the card is by itself: px
  let moved = null;
  let frame; // in which the card goes where its link is
  let timer;

  const near = (target, what) => (target instanceof Element ? target.closest(what) : null);
  const linkAt = (target) => near(target, "a[data-entity]");
  const later = (what, ms) => {
    clearTimeout(timer);
    timer = setTimeout(what, ms);
  };

  function source(to) {
    return cards.content.querySelector('[data-entity="' + CSS.escape(to.dataset.entity) + '"]');
  }

  function open(to, x) {
    const found = source(to);
    if (!found || to === link) {
      return;
    }
    close();
    link = to;
    card = found.cloneNode(true);
    card.querySelector(".card-foot").append(cards.content.querySelector(".card-tools").cloneNode(true));
    card.querySelector("[data-does=close]").hidden = !tapping;
    card.setAttribute("aria-label", card.querySelector(".card-name").textContent);
    card.id = "card";
    card.tabIndex = -1;
    link.setAttribute("aria-details", "card");
    link.setAttribute("aria-expanded", "true");
    document.querySelector("main").append(card);
    frame = requestAnimationFrame(goAlong);
    place(x);
  }

  function forget() {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    link.removeAttribute("aria-details");
    link.removeAttribute("aria-expanded");
    link = card = null;
  }

  function close() {
    if (card) {
      const [from, gone, inside] = [link, card, card.contains(document.activeElement)];
      forget();
      gone.remove();
      if (inside) {
        focus(from);
      }
    }
  }

  function closeIfLeft() {
    const active = document.activeElement;
    if (card && ![active, under].includes(link) && under !== card && !card.contains(active)) {
      close();
    }
  }

  /* Gives a link the focus without opening its card. */
  function focus(on) {
    quiet = true;
    on.focus({ preventScroll: true });
    quiet = false;
  }

  /*
   * Sets the card above all lines of the link, where it covers what has been read; or under them when there is not
   * enough room; in the window, and no higher than the room is.
   */
  function place(x) {
    const lines = [...link.getClientRects()];
    if (!lines.length) {
      close();
      return;
    }
    const top = Math.min(...lines.map((line) => line.top));
    const bottom = Math.max(...lines.map((line) => line.bottom));
    const [above, below] = [top - 2 * GAP, root.clientHeight - bottom - 2 * GAP];
    card.style.translate = "none";
    card.style.maxBlockSize = "none";
    const start = card.getBoundingClientRect();
    const up = start.height <= above || above >= below;
    const height = Math.min(start.height, up ? above : below);
    const nearest = lines[up ? 0 : lines.length - 1];
    const line = lines.find((each) => each.left <= x && x <= each.right) || nearest;
    const rtl = getComputedStyle(card).direction === "rtl";
    const wanted = rtl ? line.right - start.width : line.left;
    const left = Math.max(GAP, Math.min(wanted, root.clientWidth - start.width - GAP));
    const from = link.getBoundingClientRect();
    card.style.maxBlockSize = height + "px";
    apart = [left - from.left, (up ? top - GAP - height : bottom + GAP) - from.top];
    moved = [0, 0];
    follow();
  }

  function follow() {
    const [from, now] = [link.getBoundingClientRect(), card.getBoundingClientRect()];
    const x = from.left + apart[0] - now.left;
    const y = from.top + apart[1] - now.top;
    if (Math.abs(x) > 1 || Math.abs(y) > 1) {
      moved = [moved[0] + x, moved[1] + y];
      card.style.translate = moved.map((each) => each + "px").join(" ");
    }
  }

  /* A link takes its card along, whatever moves it: what scrolls or floats, a note that makes room for another. */
  function goAlong() {
    frame = requestAnimationFrame(goAlong);
    if (link.getClientRects().length) {
      follow();
    } else {
      close();
    }
  }

  /* The card goes to the edge of the window and stays; one at a time. */
  function pin() {
    const [from, inside] = [link, card.contains(document.activeElement)];
    unpin();
    pinned = card;
    pinnedFrom = from;
    forget();
    pinned.id = "card-pinned";
    pinned.classList.add("pinned");
    pinned.removeAttribute("style");
    pinned.querySelector("[data-does=pin]").remove();
    pinned.querySelector("[data-does=close]").hidden = false;
    if (inside) {
      focus(from);
    }
  }

  function unpin() {
    if (pinned) {
      const inside = pinned.contains(document.activeElement);
      pinned.remove();
      pinned = null;
      if (inside) {
        focus(pinnedFrom);
      }
    }
  }

  /* The pointer counts when it moves by itself, not when the page moves under it. */
  document.addEventListener("pointermove", (event) => {
    const still = event.screenX === pointer.x && event.screenY === pointer.y;
    if (event.pointerType === "touch" || event.buttons || still) {
      return;
    }
    pointer = { x: event.screenX, y: event.screenY };
    const on = card && card.contains(event.target) ? card : linkAt(event.target);
    if (on !== under) {
      under = on;
      clearTimeout(timer);
      if (on && on !== card && on !== link) {
        later(() => open(on, event.clientX), HOVER);
      } else if (!on) {
        later(closeIfLeft, LEAVE);
      }
    }
  });

  root.addEventListener("pointerleave", (event) => {
    if (event.pointerType !== "touch") {
      under = null;
      later(closeIfLeft, LEAVE);
    }
  });

  document.addEventListener("focusin", (event) => {
    const to = linkAt(event.target);
    if (!quiet && to && to !== link && to.matches(":focus-visible")) {
      later(() => open(to), FOCUS);
    }
  });

  document.addEventListener("focusout", () => later(closeIfLeft, LEAVE));

  document.addEventListener(
    "pointerdown",
    (event) => {
      started = event.target;
      tapping = event.pointerType !== "mouse";
    },
    true,
  );

  /* A finger that scrolls is cancelled: only a tap or a click beside the card comes here. */
  document.addEventListener("pointerup", (event) => {
    if (card && ![started, event.target].some((at) => card.contains(at) || linkAt(at))) {
      close();
    }
  });

  document.addEventListener("click", (event) => {
    const to = linkAt(event.target);
    const plain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    const does = (near(event.target, ".card [data-does]") || { dataset: {} }).dataset.does;
    if (tapping && plain && to && to !== link && source(to)) {
      event.preventDefault();
      open(to, event.clientX);
      card.focus({ preventScroll: true });
    } else if (does === "pin") {
      pin();
    } else if (does && card && card.contains(event.target)) {
      close();
    } else if (does) {
      unpin();
    }
  });

  document.addEventListener(
    "keydown",
    (event) => {
      tapping = false;
      if (event.key === "Escape") {
        clearTimeout(timer);
        if (card) {
          close();
          event.preventDefault();
          event.stopPropagation();
        }
      } else if (event.key === "Tab" && card) {
        tab(event);
      }
    },
    true,
  );

  /* Into the card from its link, back to it, and from its last control on to what follows the link. */
  function tab(event) {
    const stops = [...card.querySelectorAll("a, button:not([hidden])")];
    const active = document.activeElement;
    if (active === link && !event.shiftKey) {
      event.preventDefault();
      stops[0].focus();
    } else if (event.shiftKey && (active === stops[0] || active === card)) {
      event.preventDefault();
      focus(link);
    } else if (!event.shiftKey && active === stops[stops.length - 1]) {
      close();
    }
  }

  /* Whatever else is open has heard of it before the window does. */
  window.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
      unpin();
    }
  });

  window.addEventListener("resize", () => card && requestAnimationFrame(() => card && place()));
})();
