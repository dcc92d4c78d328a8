import { hostObject, invalidArgument, numberArgument, type TypeTable } from "./host-object";
import { type LineModel, type SheetModel } from "./model";

export const shapesTable: TypeTable<SheetModel> = {
  type: "ShapeCollection",
  calls: {
    AddLine: (sheet, args, state) => {
      const line: LineModel = {
        from: [numberArgument(args, 0), numberArgument(args, 1)],
        to: [numberArgument(args, 2), numberArgument(args, 3)],
        color: "#4472C4",
        weight: 0.5,
      };
      sheet.lines.push(line);
      return hostObject(shapeTable, line, state);
    },
  },
};

const shapeTable: TypeTable<LineModel> = {
  type: "Shape",
  follows: { LineFormat: (line, state) => hostObject(lineFormatTable, line, state) },
};

const lineFormatTable: TypeTable<LineModel> = {
  type: "ShapeLineFormat",
  writes: {
    Color: (line, value) => {
      line.color = String(value);
    },
    Weight: (line, value) => {
      if (typeof value !== "number") throw invalidArgument("not a weight");
      line.weight = value;
    },
  },
};
