// Other shapes in which the networks serve the same comments: each a page's body in brief, with what
// must be read there, comment by comment, and nothing else.

const meta = (name, href, inner = `<span dir="auto">${name}</span>`) => `<span><a role="link" href="${href}" tabindex="0"><span>${inner}</span></a></span>`;
const facebook = ({ name, href, time = '', body, label = '' }) => `<div role="article" tabindex="-1" aria-label="${label}">
  <div><a role="link" href="${href}" aria-hidden="true" tabindex="-1"><svg><image></image></svg></a></div>
  <div><div>${name ? meta(name, href) : '<span><span dir="auto">Partecipante anonimo</span></span>'}<div>${body}</div></div>
  <ul><li><span>${time}</span></li><li><div role="button" tabindex="0">Mi piace</div></li><li><div role="button" tabindex="0">Rispondi</div></li></ul></div>`;

const instagramOlder = (who, id, text) => `<ul class="_a9ym"><div role="button" tabindex="-1"><li class="_a9zj _a9zl" role="menuitem"><div class="_a9zm">
  <div class="_a9zn"><a href="/${who}/" role="link"><img alt="Immagine del profilo di ${who}"></a></div>
  <div class="_a9zr"><h3 class="_a9zc"><div><span><div><a href="/${who}/" role="link">${who}</a></div></span></div></h3>
  <div class="_a9zs"><span class="_ap3a" dir="auto">${text}</span></div>
  <div><div><a href="/p/C1/c/${id}/" role="link"><time datetime="2024-03-01T10:00:00.000Z">2 sett.</time></a><button class="_a9ze"><span>Mi piace: 4</span></button><button class="_a9ze"><span>Rispondi</span></button></div></div></div>
  <span><div role="button"><svg aria-label="Mi piace"></svg></div></span></div></li></div></ul>`;

const tiktokOlder = (level, handle, name, text) => `<div class="css-ulyotp-DivCommentContentContainer e1g2efjf0">
  <a href="/@${handle}" data-e2e="comment-avatar-${level}"><img alt=""></a>
  <div class="css-1mf23fd-DivContentContainer e1g2efjf1"><a href="/@${handle}" class="css-fx1avz-StyledLink-StyledUserLinkName"><span data-e2e="comment-username-${level}">${name}</span></a>
  <p data-e2e="comment-level-${level}" class="css-xm2h10-PCommentText"><span>${text}</span></p>
  <p class="css-12hk4os-PCommentSubContent"><span data-e2e="comment-time-${level}">3-12</span><span data-e2e="comment-reply-${level}">Rispondi</span></p></div>
  <div data-e2e="comment-like-icon"><span data-e2e="comment-like-count">12</span></div></div>`;

const unit = (id, inside) => {
  const key = `replaceableComment_urn:li:comment:(urn:li:ugcPost:55,${id})`;
  return `<div componentkey="${key}"><div id="${key}" componentkey="${key}"><div componentkey="${key}">${inside}</div></div></div>`;
};

const x = ({ name, handle, id, body, extra = '' }) => `<article data-testid="tweet" role="article" tabindex="0">
  <div data-testid="Tweet-User-Avatar"><a href="/${handle}" role="link"><img alt=""></a></div>
  <div data-testid="User-Name"><div><a href="/${handle}" role="link"><div><span>${name}</span></div></a></div><div><a href="/${handle}" role="link" tabindex="-1"><span>@${handle}</span></a><span>·</span>
  ${id ? `<a href="/${handle}/status/${id}" role="link"><time datetime="2026-01-02T03:04:05.000Z">2 g</time></a>` : ''}</div></div>
  ${body}${extra}<div role="group"><button data-testid="reply" type="button">2</button><button data-testid="like" type="button">7</button></div></article>`;
const tweetText = (text, lang = 'it') => `<div data-testid="tweetText" lang="${lang}" dir="auto"><span>${text}</span></div>`;

export const LAYOUTS = [
  {
    name: 'facebook: a dialog over the feed, paragraphs without a language, pictures alone, an answer within',
    row: 'facebook', path: '/molinoserra/posts/pfbid1',
    body: `<div role="main"><div role="article" aria-posinset="1" aria-labelledby="a"><h4 id="a"><a role="link" href="https://www.facebook.com/altra.pagina">Altra Pagina</a></h4><div data-ad-preview="message"><div dir="auto">Un altro post</div></div></div></div>
      <div role="dialog">
      <div data-ad-rendering-role="story_message"><div dir="auto">Il post</div></div>
      ${facebook({ name: 'Ada Mei', href: 'https://www.facebook.com/ada.mei?comment_id=Y29tbWVudDoxXzI%3D', time: '<a role="link" href="https://www.facebook.com/molinoserra/posts/pfbid1?comment_id=22">3 h</a>',
        body: '<div><span dir="auto"><div><div dir="auto" style="text-align:start">Primo punto.</div></div><div><div dir="auto" style="text-align:start">Secondo punto.</div></div></span></div>' })}
        <div><div role="article" aria-label="Risposta di Ugo Pini"><a role="link" href="/ugo.pini"><span dir="auto">Ugo Pini</span></a><div dir="auto">Risposta dentro il commento</div></div></div></div>
      ${facebook({ name: 'Lea Sarti', href: 'https://www.facebook.com/profile.php?id=77&comment_id=Y29tbWVudDoxXzM%3D', time: '<a role="link" href="https://www.facebook.com/photo/?fbid=9&comment_id=23">1 g</a>', body: '<img alt="Nessuna descrizione disponibile.">' })}</div>
      ${facebook({ href: 'https://www.facebook.com/molinoserra/posts/pfbid1?comment_id=24', time: '<a role="link" href="https://www.facebook.com/molinoserra/posts/pfbid1?comment_id=24">1 g</a>',
        body: '<span dir="auto" lang="it">Senza nome, ma <a role="link" href="https://www.facebook.com/ada.mei">Ada Mei</a> ha ragione</span>' })}</div></div>`,
    reads: [
      { id: '22', author: 'Ada Mei', text: 'Primo punto.\nSecondo punto.' },
      { author: 'Ugo Pini', text: 'Risposta dentro il commento' },
      { id: '24', author: undefined, text: 'Senza nome, ma Ada Mei ha ragione' },
    ],
  },
  {
    name: 'facebook: seen from outside, ids in the people’s links alone',
    row: 'facebook', path: '/molinoserra/posts/pfbid1',
    body: `<div role="main"><div role="article"><div role="article">${meta('Rita Lo', 'https://www.facebook.com/people/Rita-Lo/1000/?comment_id=Y29tbWVudDo1XzY%3D')}<div><span dir="auto" lang="it-IT">Che prezzi!</span></div></div></div></div>`,
    reads: [{ id: 'Y29tbWVudDo1XzY%3D', author: 'Rita Lo', text: 'Che prezzi!', handle: '1000' }],
  },
  {
    name: 'instagram: the older list, words before the date, all of it in one button',
    row: 'instagram', path: '/p/C1/',
    body: `<main><header><a href="/gelateria.nord/" role="link">gelateria.nord</a></header><ul class="_a9z6"><div role="button"><li class="_a9zj _a9zl _a9z5"><h2><div><a href="/gelateria.nord/" role="link">gelateria.nord</a></div></h2><div class="_a9zs"><h1 class="_ap3a" dir="auto">La didascalia</h1></div><a href="/p/C1/"><time datetime="2024-02-28T10:00:00.000Z">3 sett.</time></a></li></div>
      ${instagramOlder('elsa.v', '501', 'Buonissimo! <a href="/gelateria.nord/" role="link" class="notranslate">@gelateria.nord</a> a quando la fragola?')}${instagramOlder('p.tosi', '502', 'Caro ammazza')}</ul></main>`,
    reads: [
      { id: '501', author: 'elsa.v', text: 'Buonissimo! @gelateria.nord a quando la fragola?', time: '2024-03-01T10:00:00.000Z' },
      { id: '502', author: 'p.tosi', text: 'Caro ammazza' },
    ],
  },
  {
    name: 'instagram: a saved page with whole addresses and no buttons, one comment only',
    row: 'instagram', path: '/gelateria.nord/p/C2/',
    body: `<main><div><a href="https://www.instagram.com/gelateria.nord/">gelateria.nord</a><time datetime="2025-02-28T10:00:00.000Z">3 sett.</time><h1 dir="auto">Didascalia</h1></div>
      <div><div><div><span dir="auto"><a href="https://www.instagram.com/nino_b/"><span dir="auto">nino_b</span></a></span><a href="https://www.instagram.com/gelateria.nord/p/C2/c/601/"><time datetime="2025-03-01T10:00:00.000Z">2 sett.</time></a></div><div><span dir="auto">Chiuso anche oggi</span></div></div></div></main>`,
    reads: [{ id: '601', author: 'nino_b', text: 'Chiuso anche oggi' }],
  },
  {
    name: 'tiktok: the older names of parts, an answer within the comment',
    row: 'tiktok', path: '/@lucidieco/video/1',
    body: `<div class="css-1i7ohvi-DivCommentItemContainer eo72wou0">${tiktokOlder(1, 'gio.p', 'Gio P', 'Non funziona')}<div class="css-zn6r1p-DivReplyContainer">${tiktokOlder(2, 'lucidieco', 'Lucidi', 'Ci scriva')}</div></div>
      <div class="css-1i7ohvi-DivCommentItemContainer eo72wou0">${tiktokOlder(1, 'mia_22', 'mia', 'wow')}</div>`,
    reads: [
      { author: 'Gio P', handle: 'gio.p', text: 'Non funziona' },
      { author: 'Lucidi', handle: 'lucidieco', text: 'Ci scriva', own: true },
      { author: 'mia', handle: 'mia_22', text: 'wow' },
    ],
  },
  {
    name: 'linkedin: one key thrice, answers within, names in every way',
    row: 'linkedin', path: '/posts/tarsi_1',
    body: `<main><div role="listitem"><a href="https://www.linkedin.com/company/tarsi/">Tarsi</a><p><span data-testid="expandable-text-box">Il post</span></p>
      ${unit(1, `<a href="https://www.linkedin.com/in/abdur/"><img alt="View Abdur Rahim’s profile"><span aria-hidden="true">Abdur Rahim • 1st</span></a><p><span data-testid="expandable-text-box">You missed one.</span></p><button aria-label="Reply">Reply</button>
        ${unit(2, '<a href="https://www.linkedin.com/company/tarsi/"><img alt=""></a><a href="https://www.linkedin.com/company/tarsi/"><p>Tarsi</p><p>1.200 follower</p></a><p><span data-testid="expandable-text-box">Thank you, <a href="https://www.linkedin.com/in/abdur/">Abdur Rahim</a>!</span></p><button aria-label="Reply">Reply</button>')}`)}
      ${unit(3, '<a href="https://www.linkedin.com/in/zoe-b/"><figure><img alt=""></figure></a><div><a href="https://www.linkedin.com/in/zoe-b/"><p>Zoë Brandt • 3rd+</p><p>Buyer</p></a></div><p><span data-testid="expandable-text-box">Prices?</span></p><button aria-label="Reply">Reply</button>')}</div></main>`,
    reads: [
      { id: '1', author: 'Abdur Rahim', text: 'You missed one.' },
      { id: '2', author: 'Tarsi', text: 'Thank you, Abdur Rahim!', own: true },
      { id: '3', author: 'Zoë Brandt', text: 'Prices?', handle: 'zoe-b' },
    ],
  },
  {
    name: 'linkedin: the layout before, a name written twice',
    row: 'linkedin-older', path: '/feed/update/urn:li:activity:1/',
    body: `<main><article class="comments-comment-item" data-id="urn:li:comment:(urn:li:activity:1,71)"><div class="comments-post-meta"><a class="comments-post-meta__image-link" href="/in/ivo-r"><img alt=""></a>
      <a class="comments-post-meta__actor-link" href="/in/ivo-r"><h3><span class="comments-post-meta__name-text"><span dir="ltr"><span aria-hidden="true">Ivo Russo</span><span class="visually-hidden">Vedi il profilo di Ivo Russo</span></span></span></h3></a></div>
      <div class="comments-comment-item-content-body"><span class="comments-comment-item__main-content"><span dir="ltr">Quando riaprite?</span></span></div></article></main>`,
    reads: [{ id: '71', author: 'Ivo Russo', text: 'Quando riaprite?', handle: 'ivo-r' }],
  },
  {
    name: 'threads: a topic beside the name, words in several pieces, a picture alone',
    row: 'threads', path: '/@libreria.corta/post/A1',
    body: `<div role="main">${['<div><span dir="auto" style="display:block"><span>Non apre la pagina</span></span><span dir="auto"><span>1/2</span></span></div>', '<picture><img alt=""></picture>'].map((body, n) => `<div data-pressable-container="true">
      <div><a href="/@tea.m" role="link"><img alt="Immagine del profilo di tea.m"></a></div>
      <div><div><span><a href="/@tea.m" role="link"><span dir="auto" translate="no"><span>tea.m</span></span></a></span><span dir="auto"><a href="/search?q=libri">Libri</a></span><span dir="auto"><span>Modificato</span></span><a href="/@tea.m/post/B${n}" role="link"><time datetime="2026-01-01T00:00:00.000Z">5 h</time></a></div></div>
      ${body}<div><div role="button"><svg aria-label="Mi piace"></svg><span dir="auto">1</span></div><div role="button"><svg aria-label="Rispondi"></svg></div></div></div>`).join('')}</div>`,
    reads: [{ id: 'B0', author: 'tea.m', text: 'Non apre la pagina' }],
  },
  {
    name: 'x: a customer’s own post seen by the brand, emoji in a name, pictures and quotes alone',
    row: 'x', path: '/luca_z/status/30',
    body: `<header><button data-testid="SideNav_AccountSwitcher_Button"><span>Brezza</span><span>@brezzamobile</span></button></header><main role="main">
      ${x({ name: 'Luca <img alt="🚲" src="data:,">', handle: 'luca_z', id: '30', body: tweetText('Ancora senza linea') })}
      ${x({ name: 'Brezza', handle: 'brezzamobile', id: '31', body: tweetText('@luca_z ci mandi un DM?') })}
      ${x({ name: 'Tea', handle: 'tea_m', id: '32', body: '<div data-testid="tweetPhoto"><img alt="Immagine"></div>', extra: `<div role="link" tabindex="0"><div data-testid="User-Name"><span>Altri</span><span>@altri</span></div><time datetime="2020-01-01T00:00:00.000Z">2020</time>${tweetText('Parole di altri')}</div>` })}
      ${x({ name: 'Ugo', handle: 'ugo_p', id: '33', body: tweetText('Anche a me'), extra: '<div role="link" tabindex="0"><div data-testid="User-Name"><span>Altri</span><span>@altri</span></div></div>' })}</main>`,
    reads: [
      { id: '30', author: 'Luca 🚲', handle: 'luca_z', text: 'Ancora senza linea', own: false },
      { id: '31', author: 'Brezza', text: '@luca_z ci mandi un DM?', own: true },
      { id: '33', author: 'Ugo', handle: 'ugo_p', text: 'Anche a me' },
    ],
  },
];
