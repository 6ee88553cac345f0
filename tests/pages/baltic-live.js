// A live blog: puts a new entry on top when asked by `window.addEntry(text)`, and one by itself after two seconds.
function addEntry(text) {
  const entry = document.createElement('div');
  entry.className = 'entry';
  const paragraph = document.createElement('p');
  paragraph.textContent = text;
  entry.append(paragraph);
  document.getElementById('entries').prepend(entry);
}
window.addEntry = addEntry;
setTimeout(addEntry, 2000, 'HMS Queen Elizabeth answers by signal lamp; Polish Navy minehunters take the lead.');
