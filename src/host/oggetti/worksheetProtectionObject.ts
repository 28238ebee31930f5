import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { SheetRef } from "../motore/cartella/SheetRef";

const CLASS: OfficeClass<SheetRef> = {
  name: "WorksheetProtection",
  scalars: {
    options: ({ book, sheet }) => (book.state(sheet).isProtected ? book.state(sheet).protectionOptions : null),
    protected: ({ book, sheet }) => book.state(sheet).isProtected,
  },
  methods: {
    protect: ({ book, sheet }, options) => {
      if (book.state(sheet).isProtected) throw new HostError("InvalidOperation", "the worksheet is protected already");
      const protectionOptions = (options ?? {}) as Readonly<Record<string, unknown>>;
      book.setState(sheet, { isProtected: true, protectionOptions });
    },
    unprotect: ({ book, sheet }) => {
      book.setState(sheet, { isProtected: false, protectionOptions: {} });
    },
  },
};

export function worksheetProtectionObject(ref: SheetRef): HostObject {
  return hostObject(CLASS, ref);
}
