import { HostError } from "../motore/hostError";
import type { HostObject, OfficeClass } from "../motore/officeClass";
import { hostObject } from "../motore/officeClass";
import type { OpenWorkbook } from "../motore/cartella/OpenWorkbook";

function refusePassword(password: unknown): void {
  if (password !== undefined && password !== null) throw new HostError("ApiNotFound", "protection with a password");
}

const CLASS: OfficeClass<OpenWorkbook> = {
  name: "WorkbookProtection",
  scalars: { protected: (book) => book.isStructureProtected },
  methods: {
    protect: (book, password) => {
      refusePassword(password);
      if (book.isStructureProtected) throw new HostError("InvalidOperation", "the workbook is protected already");
      book.protectStructure(true);
    },
    unprotect: (book, password) => {
      refusePassword(password);
      book.protectStructure(false);
    },
  },
};

/** Whether sheets may come, go and change name. A file is opened without it, and keeps it when it is saved. */
export function workbookProtectionObject(book: OpenWorkbook): HostObject {
  return hostObject(CLASS, book);
}
