/** The notices on top of every screen. */
import { Alert, Button } from 'antd';
import { useNotices } from './notices.ts';
import './notices.css';

export function Notices() {
  const { shown, close } = useNotices();
  return (
    <div className="notices" aria-live="polite">
      {shown.map(({ key, kind, text, action }) => (
        <Alert
          key={key}
          type={kind === 'failure' ? 'error' : 'success'}
          title={text}
          showIcon
          closable={{ onClose: () => close(key), 'aria-label': '关闭提示' }}
          action={
            action && (
              <Button
                size="small"
                onClick={() => {
                  close(key);
                  action.run();
                }}
              >
                {action.label}
              </Button>
            )
          }
        />
      ))}
    </div>
  );
}
