/** How one is so to another: hanging down on both sides of it, wound around it, in it and not on it, standing on it, against it, from it, drawn along by it, between its teeth, leapt over by it; on the frame: heaped up. */
export type RelationHow =
  | 'leapt'
  | 'draped'
  | 'wrapped'
  | 'within'
  | 'upright'
  | 'leaning'
  | 'hanging'
  | 'towed'
  | 'heaped'
  | 'tied'
  | 'mouth';
