// Listens to the preview for all pages that are open: a browser allows six connections to a host, and an editor opens more pages.
"use strict";

const pages = new Set();
let last = "";

const events = new EventSource("events");
events.onmessage = (event) => {
  last = event.data;
  pages.forEach((page) => page.postMessage(last));
};

onconnect = (connection) => {
  const page = connection.ports[0];
  pages.add(page);
  page.onmessage = () => {
    pages.delete(page);
    page.close();
  };
  if (last) page.postMessage(last);
};
