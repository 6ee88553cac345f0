/** The compiled gazetteer, packed; unpack with `utils/gazetteer/pack.ts`. */
declare module 'virtual:gazetteer' {
  export const gazetteer: string;
}
