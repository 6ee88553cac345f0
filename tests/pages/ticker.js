// A ticker as newspapers have it: replaces its line every few seconds, on a page that otherwise stands still.
const LINES = ['Markets open higher in Mumbai', 'Rain stops play in Chennai', 'Tokyo opens a new metro line'];
const ticker = document.getElementById('ticker');
let next = 1;
setInterval(() => {
  ticker.textContent = LINES[next++ % LINES.length];
}, 4000);
