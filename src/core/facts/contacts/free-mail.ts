/** Mail services that anyone may use without a name being checked, by country of origin. */
const services = new Set(
  (
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com aol.com ymail.com rocketmail.com ' +
    'proton.me protonmail.com pm.me tutanota.com tuta.io mail.com email.com gmx.com zoho.com zohomail.com hushmail.com fastmail.com yopmail.com mailinator.com inbox.com ' +
    'qq.com foxmail.com 163.com 126.com yeah.net sina.com sina.cn sohu.com 139.com 189.cn tom.com 21cn.com aliyun.com vip.163.com vip.qq.com ' +
    'naver.com daum.net hanmail.net nate.com kakao.com ' +
    'pchome.com.tw seed.net.tw netvigator.com ' +
    'mail.ru bk.ru inbox.ru list.ru internet.ru rambler.ru ya.ru ukr.net i.ua meta.ua mail.kz ' +
    'rediffmail.com rediff.com indiatimes.com sify.com ' +
    'web.de gmx.de gmx.net gmx.at t-online.de freenet.de orange.fr laposte.net free.fr wanadoo.fr sfr.fr libero.it ' +
    'uol.com.br bol.com.br terra.com.br ig.com.br globo.com sapo.pt terra.es ' +
    'abv.bg wp.pl o2.pl onet.pl interia.pl seznam.cz centrum.cz walla.com ' +
    'maktoob.com nokiamail.com webmail.co.za mweb.co.za plasa.com telkom.net docomo.ne.jp ezweb.ne.jp softbank.ne.jp nifty.com excite.co.jp'
  ).split(' '),
);

/** Services with a domain in every country: "yahoo.co.id", "hotmail.fr", "yandex.kz". */
const everywhere = /^(?:yahoo|ymail|hotmail|outlook|live|yandex|gmx|windowslive|msn)\.(?:com?\.)?[a-z]{2,3}$/;

/** True for the host of a free mail service, in lower case. */
export function isFreeMail(host: string): boolean {
  return services.has(host) || everywhere.test(host);
}
