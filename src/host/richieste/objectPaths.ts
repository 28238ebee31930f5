import { HostError } from "../motore/hostError";
import type { HostObject } from "../motore/officeClass";
import { isHostObject } from "../motore/officeClass";
import type { ArgumentInfo, ObjectPath, RequestBody } from "./protocol";
import { PATH, memberName } from "./protocol";

/** The objects of one request. Each path is followed once, or a path such as `worksheets.add()` would run twice. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: RequestBody["ObjectPaths"],
    private readonly root: HostObject,
    private readonly byReference: (id: string) => HostObject,
  ) {}

  /** The object of a path; null is Excel's null object, whose members are null too. */
  resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidArgument", `object path ${id}`);
    const object = this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.root:
        return this.root;
      case PATH.reference:
        return this.byReference(path.Name);
      case PATH.nullObject:
        return null;
      case PATH.method:
      case PATH.property:
      case PATH.indexer:
        return this.followFrom(this.resolve(path.ParentObjectPathId ?? 0), path);
      default:
        throw new HostError("ApiNotFound", `new ${path.Name}`);
    }
  }

  private followFrom(parent: HostObject | null, path: ObjectPath): HostObject | null {
    if (!parent) return null;
    if (path.ObjectPathType === PATH.property) return parent.child(memberName(path.Name));
    const args = this.args(path.ArgumentInfo);
    if (path.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    const result = parent.call(memberName(path.Name), args);
    if (result === null || isHostObject(result)) return result;
    throw new HostError("GeneralException", `${path.Name} gives no object`);
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((argument, index) => {
      const reference = references[index];
      return typeof reference === "number" && reference !== 0 ? this.resolve(reference) : argument;
    });
  }
}
