const feed = document.querySelector('.feed');
const newer = document.querySelector('#newer');

document.querySelector('.more').addEventListener('click', (event) => {
  feed.prepend(newer.content.cloneNode(true));
  event.currentTarget.remove();
});
