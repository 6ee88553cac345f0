// Stories without reloading: an address change by pushState, then the page's text replaced a moment later, as frameworks do.
const STORIES = {
  arctic: {
    title: 'Norway watches the Northern Fleet',
    paragraphs: [
      'The Norwegian Armed Forces have sent a P-8 Poseidon to follow submarines of the Northern Fleet near Svalbard.',
      'The defence minister in Oslo speaks of deterrence. Russia calls the flights a provocation; NATO calls them routine.',
    ],
  },
  sahel: {
    title: 'ECOWAS looks for a way back into Niamey',
    paragraphs: [
      'Envoys of ECOWAS have asked the junta in Niger for talks. The African Union supports them, and so does Nigeria.',
      'France withdrew its troops in 2023. Since then the Africa Corps has trained soldiers near the capital.',
    ],
  },
};

function render(name) {
  const story = STORIES[name] ?? STORIES.arctic;
  const article = document.createElement('article');
  const heading = document.createElement('h1');
  heading.textContent = story.title;
  const byline = document.createElement('p');
  byline.className = 'byline';
  byline.textContent = 'By Ingrid Moe · ';
  const time = document.createElement('time');
  time.dateTime = '2024-03-04';
  time.textContent = '4 March 2024';
  byline.append(time);
  article.append(heading, byline);
  for (let round = 0; round < 3; round++) {
    for (const text of story.paragraphs) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      article.append(paragraph);
    }
  }
  document.getElementById('main').replaceChildren(article);
  document.title = `${story.title} | The Meridian Courier`;
}

for (const link of document.querySelectorAll('[data-story]')) {
  link.addEventListener('click', (event) => {
    event.preventDefault();
    history.pushState({}, '', `?story=${link.dataset.story}`);
    setTimeout(render, 150, link.dataset.story);
  });
}
addEventListener('popstate', () => render(new URLSearchParams(location.search).get('story')));
render(new URLSearchParams(location.search).get('story'));
