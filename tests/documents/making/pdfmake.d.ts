/** The part of pdfmake's server side that the tests use; it ships no types. */
declare module "pdfmake" {
  const pdfmake: {
    setFonts(fonts: unknown): void;
    setUrlAccessPolicy(allowed: (url: string) => boolean): void;
    setLocalAccessPolicy(allowed: (path: string) => boolean): void;
    createPdf(document: object): { getBuffer(): Promise<Buffer> };
  };
  export default pdfmake;
}
