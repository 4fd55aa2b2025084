import type {
  FigureAnchorsFile,
  FigureBonesFile,
  FigureSeatsFile,
  FigureSegmentsFile,
  FigureSkinFile,
} from '../../knowledge/schema/figure.ts';

/** The files of data/figure as read, before either side exists. */
export interface FigureData {
  readonly segments: FigureSegmentsFile;
  readonly bones: readonly FigureBonesFile[];
  readonly skin: FigureSkinFile;
  readonly anchors: FigureAnchorsFile;
  /** Where foot problems sit; the moving body needs none. */
  readonly seats?: FigureSeatsFile;
}
