/** Entry of the page. */
import { App as Antd, ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { start } from './screen.ts';
import './styles.css';
import { theme } from './theme.ts';

/** The page's policy admits only style elements that carry this number. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name=csp-nonce]')?.content ?? '';

void start();
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <ConfigProvider locale={zhCN} theme={theme} csp={{ nonce }} componentSize="middle">
        <Antd className="program">
          <App />
        </Antd>
      </ConfigProvider>
    </StrictMode>,
  );
}
