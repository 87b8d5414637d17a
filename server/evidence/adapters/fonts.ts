import path from "node:path";

/** DejaVu speaks Latin, Greek, Cyrillic, Hebrew and Arabic; Chinese, Japanese and Korean it doesn't. */
const FOLDER = path.join(process.cwd(), "node_modules/dejavu-fonts-ttf/ttf");

export const FONTS = {
  regular: path.join(FOLDER, "DejaVuSans.ttf"),
  bold: path.join(FOLDER, "DejaVuSans-Bold.ttf"),
  mono: path.join(FOLDER, "DejaVuSansMono.ttf"),
} as const;
