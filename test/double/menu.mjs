// Electron's `Menu`: kept, so that a test can look at it; there is no native menu bar to show it in.
import { modelled, unmodelled } from './unmodelled.mjs';

let applicationMenu = null;

class PlainMenu {
  constructor(template) {
    this.items = template.map((item) => ({
      enabled: true,
      visible: true,
      ...item,
      ...(item.submenu ? { submenu: new PlainMenu(item.submenu) } : {}),
    }));
  }
  popup() {
    throw unmodelled('a popup menu');
  }
  static buildFromTemplate(template) {
    return new PlainMenu(template);
  }
  static setApplicationMenu(menu) {
    applicationMenu = menu;
  }
  static getApplicationMenu() {
    return applicationMenu;
  }
}

export const Menu = modelled('Menu', PlainMenu);
