// The script of every page. A site has these scripts in it, in this order (docs/decisions/0039).
//= require margin.js
//= require notes.js
//= require opening.js
//= require layers.js
//= require cards.js
//= require search.js
//= require cite.js
