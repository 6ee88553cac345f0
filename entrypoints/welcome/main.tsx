import { mountScreen } from '../screens/mount';
import { WelcomeApp } from './WelcomeApp';

mountScreen(<WelcomeApp />, 'welcome_title');
