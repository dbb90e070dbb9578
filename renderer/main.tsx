/** Entry of the page. */
import './styles.css';
import { App as Antd, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { start } from './screen.ts';
import { theme } from './theme.ts';

/** The page's policy admits only style elements that carry this number. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

void start();
/**
 * Where dialogs and lists are drawn. Not the body itself: over the body, antd would lock its scrolling with a style
 * element that carries no nonce.
 */
const overlays = (): HTMLElement => document.getElementById('overlays') ?? document.body;

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ConfigProvider
        locale={zhCN}
        theme={theme}
        csp={{ nonce }}
        button={{ autoInsertSpace: false }}
        getPopupContainer={overlays}
      >
        <Antd className="program">
          <App />
        </Antd>
      </ConfigProvider>
    </StrictMode>,
  );
}
