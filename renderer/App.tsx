/** The program's window: one screen at a time. */
export const App = () => <h1>公开年报</h1>;
