const area =
  /\d\s?(?:m[²2]|㎡|sqm|sq\.?\s?(?:m|ft|feet)|square (?:feet|foot|met(?:er|re)s)|kaki persegi|meter persegi|mét vuông|mètres carrés|metros cuadrados|metros quadrados|वर्ग (?:फ़ीट|फीट|फुट|मीटर)|বর্গফুট|சதுர அடி|平方[米尺]|平方公尺|평방|ตร\.?\s?[มว]|坪|평|м²|кв\.?\s?м|متر مربع|ម៉ែត្រការ៉េ|ຕາແມັດ)(?![\p{L}\p{N}])/iu;

/** Whether a room, a house or land is measured in some words: what is let or sold, and seldom what is paid for. */
export const measuresRoom = (words: string): boolean => area.test(words);
