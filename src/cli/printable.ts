/** Control signs except tab and line feed, and those that turn the order of letters: by them a stranger's words could rewrite what a terminal shows. */
const commanding = /(?![\t\n])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A text for the terminal: every sign in it is shown, and none is obeyed. */
export const printable = (text: string): string =>
  text.replace(commanding, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
