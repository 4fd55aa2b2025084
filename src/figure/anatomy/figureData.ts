import type {
  FigureAnchorsFile,
  FigureBonesFile,
  FigureSegmentsFile,
  FigureSkinFile,
} from '../../knowledge/schema/figure.ts';

/** The files of data/figure as read, before either side exists. */
export interface FigureData {
  readonly segments: FigureSegmentsFile;
  readonly bones: readonly FigureBonesFile[];
  readonly skin: FigureSkinFile;
  readonly anchors: FigureAnchorsFile;
}
