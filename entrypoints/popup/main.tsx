import { mountScreen } from '../screens/mount';
import { PopupApp } from './PopupApp';

mountScreen(<PopupApp />, 'extension_name');
