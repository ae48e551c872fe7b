const area =
  /\d\s?(?:m[²2]|㎡|sqm|sq\.?\s?(?:m|ft|feet)|square (?:feet|foot|met(?:er|re)s)|kaki persegi|meter persegi|mét vuông|mètres carrés|metros cuadrados|metros quadrados|वर्ग (?:फ़ीट|फीट|फुट|मीटर)|বর্গফুট|சதுர அடி|平方[米尺]|平方公尺|평방|ตร\.?\s?[มว]|坪|평|м²|кв\.?\s?м|متر مربع|ម៉ែត្រការ៉េ|ຕາແມັດ)(?![\p{L}\p{N}])/iu;

/** "98,000 km", "9.8万公里": what a used car has run; nobody is asked to drive so far. */
const mileage =
  /\d{1,3}[\s.,]?\d{3}\s?(?:km|kms|kilomet(?:er|re)s?|quil[oó]metros|kil[oó]metros|กม|กิโลเมตร|公里|キロ|킬로|км|كم|किमी|कि\.?मी|কিমি|கி\.?மீ|කි\.?මී|គ\.?ម|ກມ|ကီလိုမီတာ)(?![\p{L}\p{N}/])|\d[\d.]{0,4}\s?[万萬만]\s?(?:公里|キロ|km|킬로)/iu;

/** Whether a room, a house or land is measured in some words, or how far a vehicle has run: what is let or sold, and seldom what is paid for. */
export const measuresGoods = (words: string): boolean => area.test(words) || mileage.test(words);
