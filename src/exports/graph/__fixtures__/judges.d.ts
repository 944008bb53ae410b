declare module 'jsonld' {
  const jsonld: {
    toRDF(
      document: object,
      options: { base: string; format: string; documentLoader: (address: string) => Promise<never> },
    ): Promise<string>;
  };
  export default jsonld;
}

declare module 'n3' {
  export class Parser {
    parse(text: string): readonly object[];
  }
  export class Store {
    constructor(quads: readonly object[]);
    readonly size: number;
  }
}

declare module 'rdf-validate-shacl' {
  interface Result {
    focusNode: { value: string } | null;
    path: { value: string } | null;
    message: readonly { value: string }[];
  }
  export default class Validator {
    constructor(shapes: object);
    validate(data: object): Promise<{ conforms: boolean; results: readonly Result[] }>;
  }
}
