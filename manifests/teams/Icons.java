import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import javax.imageio.ImageIO;

/**
 * Draws the two icons of the app package: the stair of the product's mark, as Teams wants it. The
 * build runs it with the folder to write to.
 */
final class Icons {

  private static final Color GROUND = new Color(0x3f437f);
  private static final Color CLEAR = new Color(255, 255, 255, 0);

  private Icons() {}

  public static void main(String[] args) throws IOException {
    var folder = new File(args[0]);
    // Teams rounds the corners itself, and may cut all outside the 96 pixels in the middle.
    write(draw(192, GROUND, 5.6, 3), new File(folder, "color.png"));
    write(draw(32, CLEAR, 1.5, 1.7), new File(folder, "outline.png"));
  }

  private static void write(BufferedImage icon, File file) throws IOException {
    if (!ImageIO.write(icon, "png", file)) {
      throw new IOException("this Java cannot write PNG");
    }
  }

  /** A white stair; {@code scale} and {@code stroke} in the units of the mark, 16.5 of them wide. */
  private static BufferedImage draw(int size, Color ground, double scale, double stroke) {
    var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var pen = image.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    pen.setColor(ground);
    pen.fillRect(0, 0, size, size);
    climb(pen, size, scale, stroke);
    pen.dispose();
    return image;
  }

  private static void climb(Graphics2D pen, int size, double scale, double stroke) {
    var stair = new Path2D.Double();
    stair.moveTo(-8.25, 8.25);
    for (int step = 0; step < 3; step++) {
      stair.lineTo(-8.25 + (step + 1) * 5.5, 8.25 - step * 5.5);
      stair.lineTo(-8.25 + (step + 1) * 5.5, 8.25 - (step + 1) * 5.5);
    }
    pen.setColor(Color.WHITE);
    pen.setStroke(
        new BasicStroke((float) stroke, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    var placed = AffineTransform.getTranslateInstance(size / 2.0, size / 2.0);
    placed.scale(scale, scale);
    pen.setTransform(placed);
    pen.draw(stair);
  }
}
