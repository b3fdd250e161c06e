import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { followComputer } from './look/chooseLook.ts';
import './look/look.css';

followComputer();
const place = document.getElementById('app');
if (place === null) throw new Error('index.html has no place for the window');
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
